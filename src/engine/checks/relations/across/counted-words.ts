import type { Line } from "../../../../domain/table";
import { cellAt } from "../../../../domain/table";
import type { ReadingContext } from "../../reading/reading-context";
import type { TableView } from "../../reading/tables/table-view";
import { bareName } from "../../reading/words/names";

/** More different words in a column are names, and no classes that a heading would count. */
const MOST_WORDS = 8;
const LONGEST = 8;

/** Words of the source's short columns that a heading contains: 优 in 优等项目数, 已完工 in 已完工项目数. */
export function* wordsIn(
  context: ReadingContext,
  source: TableView,
  heading: string,
): Iterable<(line: Line) => boolean> {
  for (const { index } of [...source.table.columns, ...source.table.unmapped]) {
    const textOf = (line: Line): string => bareName(context.text(cellAt(source.table, line.index, index)));
    const words = new Set(source.data.map(textOf));
    if (words.size > MOST_WORDS) continue;
    for (const word of words) {
      if (word !== "" && word.length <= LONGEST && !/^[\d.%-]+$/u.test(word) && bareName(heading).includes(word)) {
        yield (line) => textOf(line) === word;
      }
    }
  }
}
