import { readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import ts from "typescript";

/** The folders that know no host: what they export is what everything else is built on. */
const CORE = ["domain", "sheets", "mapping", "engine", "ledger", "messages", "report", "app"];

function sourceFilesIn(folder: string): readonly string[] {
  return readdirSync(folder, { recursive: true, encoding: "utf8" })
    .filter((name) => name.endsWith(".ts") && !name.endsWith(".test.ts"))
    .map((name) => path.join(folder, name));
}

function isExported(node: ts.Statement): boolean {
  const modifiers = ts.canHaveModifiers(node) ? ts.getModifiers(node) : undefined;
  return modifiers?.some(({ kind }) => kind === ts.SyntaxKind.ExportKeyword) ?? false;
}

/** Functions, classes and types that a file exports without a word on what they are. */
function undocumentedIn(name: string, text: string): readonly string[] {
  return ts.createSourceFile(name, text, ts.ScriptTarget.Latest, true).statements.flatMap((node) => {
    const isDeclaration =
      ts.isFunctionDeclaration(node) ||
      ts.isClassDeclaration(node) ||
      ts.isInterfaceDeclaration(node) ||
      ts.isTypeAliasDeclaration(node);
    if (!isDeclaration || !isExported(node) || ts.getJSDocCommentsAndTags(node).length > 0) return [];
    return [`${name}: ${node.name?.text ?? "default"}`];
  });
}

test("every function and type that a core folder exports says what it is", () => {
  const undocumented = CORE.flatMap((folder) =>
    sourceFilesIn(path.join("src", folder)).flatMap((file) => undocumentedIn(file, readFileSync(file, "utf8"))),
  );
  expect(undocumented).toEqual([]);
});

test.each([
  ["a function", "export function f(): void {}"],
  ["a type", "export type T = string;"],
  ["an interface", "export interface I { readonly a: string }"],
  ["a class", "export class C {}"],
])("%s without a doc comment is noticed, and with one it is not", (_, declaration) => {
  expect(undocumentedIn("a.ts", declaration)).toHaveLength(1);
  expect(undocumentedIn("a.ts", `/** What it is. */\n${declaration}`)).toEqual([]);
});
