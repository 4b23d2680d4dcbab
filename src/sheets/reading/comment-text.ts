/** Somebody's words about a cell. */
export interface Remark {
  /** As the host knows the author; absent where it does not say. */
  readonly author?: string;
  readonly text: string;
}

/** What is written about a cell, without the signatures that Excel puts before a note; "" where nothing else is there. */
export function commentText(remarks: readonly Remark[]): string {
  return remarks.map(withoutSignature).filter(Boolean).join("\n");
}

/** Excel begins a note with its author's name, a colon and a new line. A line that announces what never comes says nothing. */
function withoutSignature({ author = "", text }: Remark): string {
  const lines = text.split(/\r\n?|\n/u).map((line) => line.trim());
  const [first = ""] = lines;
  if (author.trim() !== "" && (first === `${author.trim()}:` || first === `${author.trim()}：`)) lines.shift();
  const said = lines.filter((line) => line !== "");
  return said.length === 1 && ANNOUNCES.test(said[0] ?? "") ? "" : said.join("\n");
}

/** What a comment says by way of explanation: lines that ask, or tell somebody to look, explain nothing. */
export function explanationIn(comment: string): string {
  const said = comment.split("\n").filter((line) => !ASKS.test(line));
  // A signature, or what announced a question.
  while (ANNOUNCES.test(said.at(-1) ?? "")) said.pop();
  return said.join("\n");
}

const ANNOUNCES = /[:：]$/u;
const ASKS =
  /[?？]|吗[。！!]*$|为什么|为何|是不是|是否|待[查核定改补]|(?:请|需要?|再|尽快|务必|麻烦).{0,6}[核查改补]|有误|不对|[填写算录搞弄]错|\b(?:check|verify|confirm|wrong|mistake|todo|why)\b/iu;
