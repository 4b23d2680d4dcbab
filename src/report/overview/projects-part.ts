import { GRADES } from "../../domain/lists";
import { RESULT } from "../../messages/results";
import { gradeText } from "../../messages/terms/grades";
import type { ReportContext } from "../context";
import { averageOver, countOf, extremeOver, rounded } from "../live";
import { CENTRED, fixedFormat, NUMBER, withFormat } from "../looks";
import type { ProjectPlaces } from "../scores/project-columns";
import type { SheetDraft } from "../sheet-draft";
import { numbered } from "./numbered";

/** How many projects are scored, their average, highest and lowest score, and their grades. */
export function projectsPart(context: ReportContext, draft: SheetDraft, places: ProjectPlaces): void {
  const { lang } = context;
  const { rounding } = context.outcome.profile.profile;
  const points = withFormat({ ...NUMBER, align: "center" }, fixedFormat(rounding.average));
  draft.section(numbered(draft, RESULT.projectsPart[lang], lang));
  draft.headings([
    RESULT.projectCount[lang],
    RESULT.averageScore[lang],
    RESULT.highest[lang],
    RESULT.lowest[lang],
    ...GRADES.map((grade) => gradeText(grade, lang)),
  ]);
  const { row } = draft;
  draft.put(row, 0, places.values.length, CENTRED);
  draft.putLive(row, 1, rounded(averageOver(places.totals, places.values), rounding.average), points);
  draft.putLive(row, 2, extremeOver("MAX", places.totals, places.values), points);
  draft.putLive(row, 3, extremeOver("MIN", places.totals, places.values), points);
  GRADES.forEach((grade, index) => {
    const word = gradeText(grade, lang);
    const count = places.gradeValues.filter((value) => value === word).length;
    draft.putLive(row, 4 + index, countOf(places.grades, word, count), withFormat(CENTRED, "0"));
  });
  draft.row += 1;
  draft.gap();
}
