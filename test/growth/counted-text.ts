import ts from "typescript";

/** Names the place of a counter, and says which number it has. */
export type NewPlace = (owner: string) => number;

/** What the counted text calls its counters by: `WORK[3]++`, and `SEEN(3, list)`, which adds the list's length. */
export const WORK = "__work";
export const SEEN = "__seen";

/** Methods that go through a whole list without calling anything that could be counted. */
const SEARCHES: ReadonlySet<string> = new Set(["includes", "indexOf", "lastIndexOf"]);

interface Insertion {
  readonly at: number;
  readonly text: string;
}

/** The text of a source file with a counter in each function, in each round of a loop, and at each search or copy of a list. */
export function countedText(file: string, text: string, place: NewPlace): string {
  const source = ts.createSourceFile(file, text, ts.ScriptTarget.ES2022, true);
  const insertions: Insertion[] = [];
  const within = (node: ts.Node, owner: string): void => {
    const name = nameOf(node) ?? owner;
    insertions.push(...counters(node, name, place));
    ts.forEachChild(node, (child) => within(child, name));
  };
  within(source, "");
  return withInsertions(text, insertions);
}

/** What a function or method is called; undefined for all that has no name of its own. */
function nameOf(node: ts.Node): string | undefined {
  if (!ts.isFunctionLike(node)) return undefined;
  if (ts.isConstructorDeclaration(node)) return `new ${node.parent.name?.text ?? ""}`;
  if (node.name !== undefined) return node.name.getText();
  return ts.isVariableDeclaration(node.parent) ? node.parent.name.getText() : undefined;
}

function counters(node: ts.Node, owner: string, place: NewPlace): readonly Insertion[] {
  if (ts.isIterationStatement(node, false)) return inStatement(node.statement, place(owner));
  if (ts.isFunctionLike(node) && "body" in node && node.body !== undefined) {
    const { body } = node;
    return ts.isBlock(body) ? inStatement(body, place(owner)) : inExpression(body, place(owner));
  }
  if (ts.isSpreadElement(node)) return aroundList(node.expression, place(owner));
  const isSearch =
    ts.isCallExpression(node) &&
    ts.isPropertyAccessExpression(node.expression) &&
    SEARCHES.has(node.expression.name.text);
  return isSearch ? aroundList(node.expression.expression, place(owner)) : [];
}

function inStatement(statement: ts.Statement | ts.Block, id: number): readonly Insertion[] {
  const tick = `${WORK}[${id}]++;`;
  if (ts.isBlock(statement)) return [{ at: statement.getStart() + 1, text: tick }];
  return [
    { at: statement.getStart(), text: `{${tick}` },
    { at: statement.getEnd(), text: "}" },
  ];
}

function inExpression(body: ts.Expression, id: number): readonly Insertion[] {
  return [
    { at: body.getStart(), text: `(${WORK}[${id}]++,` },
    { at: body.getEnd(), text: ")" },
  ];
}

function aroundList(list: ts.Expression, id: number): readonly Insertion[] {
  return [
    { at: list.getStart(), text: `${SEEN}(${id},` },
    { at: list.getEnd(), text: ")" },
  ];
}

/** Insertions at one place stay in the order in which they were made: outer ones before inner ones. */
function withInsertions(text: string, insertions: readonly Insertion[]): string {
  let result = "";
  let from = 0;
  for (const { at, text: added } of [...insertions].sort((a, b) => a.at - b.at)) {
    result += text.slice(from, at) + added;
    from = at;
  }
  return result + text.slice(from);
}
