import type { HeadingLexicon } from "../headings/heading-lexicon";
import type { RawTable } from "../layout/view/raw-table";
import type { ColumnDraft } from "./drafts/column-draft";
import { headingPath, labelInCells } from "./drafts/column-headings";
import { profileColumn } from "./drafts/column-profile";
import { fitToContents } from "./drafts/content-fit";
import type { FieldCandidate } from "./drafts/field-candidate";
import { headingCandidates } from "./drafts/heading-candidates";
import { withContents } from "./drafts/told-by-contents";
import { besideOthers } from "./settling/beside-others";
import { isDecided } from "./settling/decided";

const SAMPLE = 150;

/** Headings, contents and candidates of all columns. `lines` are the table's records. */
export function draftColumns(
  table: RawTable,
  lines: readonly number[],
  lexicon: HeadingLexicon,
  extra: (path: readonly string[], index: number) => readonly FieldCandidate[] = () => [],
): readonly ColumnDraft[] {
  const sample = lines.length <= SAMPLE ? lines : [...lines.slice(0, SAMPLE - 20), ...lines.slice(-20)];
  const drafts: ColumnDraft[] = [];
  for (let index = table.left; index <= table.right; index += 1) {
    const path = [...headingPath(table, index), ...labelInCells(table, index, sample)];
    const profile = profileColumn(table.view, index, sample);
    if (path.length === 0 && profile.filled === 0) continue;
    const said = extra(path, index);
    // A user's or template's word stands whatever the contents look like.
    if (isDecided(said)) {
      drafts.push({ index, path, profile, candidates: said });
      continue;
    }
    const read = fitToContents(said.length > 0 ? said : headingCandidates(path, lexicon), profile);
    const candidates = withContents({ index, path, profile, candidates: read }, index === table.left);
    drafts.push({ index, path, profile, candidates });
  }
  return besideOthers(drafts, table, lines, lexicon);
}
