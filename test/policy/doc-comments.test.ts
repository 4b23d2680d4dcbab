import { readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import ts from "typescript";

function sourceFilesIn(folder: string): readonly string[] {
  return readdirSync(folder, { recursive: true, encoding: "utf8" })
    .filter((name) => /\.tsx?$/u.test(name) && !/\.(?:test|d)\.tsx?$/u.test(name))
    .map((name) => path.join(folder, name));
}

function isExported(node: ts.Statement): boolean {
  const modifiers = ts.canHaveModifiers(node) ? ts.getModifiers(node) : undefined;
  return modifiers?.some(({ kind }) => kind === ts.SyntaxKind.ExportKeyword) ?? false;
}

/** What a statement declares, where that is something which needs a word: imports and re-exports do not. */
function declaredNameOf(node: ts.Statement): string | undefined {
  if (ts.isVariableStatement(node))
    return node.declarationList.declarations.map(({ name }) => name.getText()).join(", ");
  const isDeclaration =
    ts.isFunctionDeclaration(node) ||
    ts.isClassDeclaration(node) ||
    ts.isInterfaceDeclaration(node) ||
    ts.isTypeAliasDeclaration(node);
  return isDeclaration ? (node.name?.text ?? "default") : undefined;
}

/** A constant right below another is of its group, and one comment speaks for all: the looks of a sheet, the signs of XML. */
function continuesGroup(node: ts.Statement, before: ts.Statement | undefined): boolean {
  return (
    before !== undefined &&
    ts.isVariableStatement(node) &&
    ts.isVariableStatement(before) &&
    !/\n\s*\n/u.test(node.getFullText().slice(0, node.getLeadingTriviaWidth()))
  );
}

/** What a file exports without a word on what it is. */
function undocumentedIn(name: string, text: string): readonly string[] {
  const { statements } = ts.createSourceFile(name, text, ts.ScriptTarget.Latest, true);
  const isDocumented = statements.reduce<readonly boolean[]>((known, node, index) => {
    const ofGroup = continuesGroup(node, statements[index - 1]) && known[index - 1] === true;
    return [...known, ofGroup || ts.getJSDocCommentsAndTags(node).length > 0];
  }, []);
  return statements.flatMap((node, index) => {
    const declared = declaredNameOf(node);
    return declared === undefined || !isExported(node) || isDocumented[index] === true ? [] : [`${name}: ${declared}`];
  });
}

test("everything that a file of the source exports says what it is", () => {
  const undocumented = sourceFilesIn("src").flatMap((file) => undocumentedIn(file, readFileSync(file, "utf8")));
  expect(undocumented).toEqual([]);
});

test.each([
  ["a function", "export function f(): void {}"],
  ["a type", "export type T = string;"],
  ["an interface", "export interface I { readonly a: string }"],
  ["a class", "export class C {}"],
  ["a constant", "export const A = 1;"],
])("%s without a doc comment is noticed, and with one it is not", (_, declaration) => {
  expect(undocumentedIn("a.ts", declaration)).toHaveLength(1);
  expect(undocumentedIn("a.ts", `/** What it is. */\n${declaration}`)).toEqual([]);
});

test("one comment speaks for constants that stand together, not for those after a blank line", () => {
  const group = "/** Rows of the sheet. */\nexport const TOP = 1;\nexport const BOTTOM = 2;";
  expect(undocumentedIn("a.ts", `${group}\n\nexport const LEFT = 3;\n`)).toEqual(["a.ts: LEFT"]);
});
