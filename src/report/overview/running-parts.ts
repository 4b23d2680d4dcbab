import type { Lamp } from "../../engine/outcome/progress";
import { RESULT } from "../../messages/results";
import { LAMPS } from "../../messages/terms/lamps";
import { say } from "../../messages/text/fill";
import type { CellLook } from "../../sheets/plan";
import type { ReportContext } from "../context";
import { unitWords } from "../execution/execution-words";
import { countOf, plus } from "../live";
import { amountFormat, CENTRED, NUMBER, percentFormat, TEXT, withFormat } from "../looks";
import type { PanelPlaces } from "../panel/panel-places";
import type { ProgressPlaces } from "../progress/summary";
import type { SheetDraft } from "../sheet-draft";
import { numbered } from "./numbered";

const BY_LAMP: readonly Lamp[] = ["red", "yellow", "green"];
const TONES: Readonly<Record<Lamp, NonNullable<CellLook["tone"]>>> = { red: "bad", yellow: "poor", green: "good" };

/** How far each fund's months are against plan, and how many projects have which lamp. */
export function progressPart(context: ReportContext, draft: SheetDraft, funds: readonly ProgressPlaces[]): void {
  if (funds.length === 0) return;
  const { lang, outcome } = context;
  const { ratePercent } = outcome.profile.profile.rounding;
  draft.section(numbered(draft, RESULT.progressPart[lang], lang));
  draft.headings([
    RESULT.fund[lang],
    RESULT.plannedBy[lang],
    RESULT.spentBy[lang],
    RESULT.progressRatio[lang],
    RESULT.lamp[lang],
    ...BY_LAMP.map((lamp) => say(RESULT.lampCount, lang, { lamp: LAMPS[lamp][lang] })),
  ]);
  const top = draft.row;
  for (const { result, planned, spent, ratio, lamp, lamps, decimals } of funds) {
    const { row } = draft;
    const money = withFormat(NUMBER, amountFormat(decimals));
    const upTo = say(RESULT.upToMonth, lang, { month: String(result.month) });
    draft.put(row, 0, [result.fund, upTo, unitWords(result, lang)].filter((text) => text !== "").join("　"), TEXT);
    draft.putLive(row, 1, planned, money);
    draft.putLive(row, 2, spent, money);
    if (ratio === undefined) draft.put(row, 3, "—", NUMBER);
    else draft.putLive(row, 3, ratio, withFormat({ ...NUMBER, bold: true }, percentFormat(ratePercent)));
    draft.putWord(row, 4, lamp, { ...CENTRED, bold: true });
    BY_LAMP.forEach((one, index) => {
      const count = result.projects.filter((project) => project.lamp === one).length;
      draft.putLive(row, 5 + index, countOf(lamps, LAMPS[one][lang], count), withFormat(CENTRED, "0"));
    });
    draft.row += 1;
  }
  const area = { top, bottom: draft.row - 1, left: 4, right: 4 };
  for (const lamp of BY_LAMP)
    draft.condition({ kind: "text-equals", area, text: LAMPS[lamp][lang], tone: TONES[lamp] });
  draft.gap();
}

/** What panels' scores and the money there is come to. */
export function panelPart(context: ReportContext, draft: SheetDraft, panels: readonly PanelPlaces[]): void {
  if (panels.length === 0) return;
  const { lang } = context;
  draft.section(numbered(draft, RESULT.panelPart[lang], lang));
  draft.headings(
    [
      RESULT.panelTable,
      RESULT.panelMembers,
      RESULT.projectCount,
      RESULT.available,
      RESULT.granted,
      RESULT.rest,
      RESULT.chosenCount,
    ].map((phrase) => phrase[lang]),
  );
  for (const { panel, selection } of panels) {
    const { row } = draft;
    const unit = panel.selection?.unit;
    const title = panel.title === "" ? RESULT.panelTitle[lang] : panel.title;
    draft.put(row, 0, unit === undefined ? title : `${title}　${say(RESULT.unit, lang, { unit: unit.text })}`, TEXT);
    draft.put(row, 1, panel.evaluators.length, CENTRED);
    draft.put(row, 2, panel.projects.length, CENTRED);
    if (selection === undefined) {
      for (let col = 3; col <= 6; col++) draft.put(row, col, "—", CENTRED);
    } else {
      const money = withFormat(NUMBER, amountFormat(selection.decimals));
      draft.putLive(row, 3, selection.available, money);
      draft.putLive(row, 4, selection.granted, money);
      draft.putLive(row, 5, selection.rest, money);
      draft.putLive(row, 6, chosen(context, panel, selection.verdicts), withFormat(CENTRED, "0"));
    }
    draft.row += 1;
  }
  draft.gap();
}

/** Projects that get all or a part of what they ask for. */
function chosen({ lang }: ReportContext, { projects }: PanelPlaces["panel"], verdicts: SelectionRange) {
  const count = (verdict: "chosen" | "part") => projects.filter(({ choice }) => choice?.verdict === verdict).length;
  return plus(
    countOf(verdicts, RESULT.chosenYes[lang], count("chosen")),
    countOf(verdicts, RESULT.chosenPart[lang], count("part")),
  );
}

type SelectionRange = NonNullable<PanelPlaces["selection"]>["verdicts"];
