import { readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import ts from "typescript";

/**
 * Which requirement set the code needs, by the tags of the typed API ("[Api set: ExcelApi 1.9]"), against what the
 * manifest promises. What is newer must stand behind isSetSupported and be named here with the place of its guard.
 */
const GUARDED: Readonly<Record<string, string>> = {
  mergeUndoGroup: "host/run-batch.ts asks for 1.20",
  notes: "reading/comments.ts asks for 1.18",
  Note: "reading/comments.ts asks for 1.18",
  authorName: "reading/comments.ts asks for 1.18 where it is a note's",
};

const folder = path.resolve("src/adapters/office");
const files = readdirSync(folder, { recursive: true, encoding: "utf8" })
  .filter((file) => file.endsWith(".ts") && !file.endsWith(".test.ts"))
  .map((file) => path.join(folder, file));
const program = ts.createProgram(files, {
  strict: true,
  skipLibCheck: true,
  noEmit: true,
  target: ts.ScriptTarget.ES2022,
  module: ts.ModuleKind.ESNext,
  moduleResolution: ts.ModuleResolutionKind.Bundler,
  types: ["office-js"],
});
const checker = program.getTypeChecker();

interface Use {
  readonly member: string;
  readonly where: string;
  readonly minor: number;
}

const manifestMinor = Number(
  /<Set Name="ExcelApi" MinVersion="1\.(\d+)"/.exec(readFileSync("manifest.xml", "utf8"))?.[1],
);
const sources = files.map((file) => program.getSourceFile(file)!);
const uses = sources.flatMap(usesIn);

test("the code is seen to use Excel's members", () => {
  expect(uses.length).toBeGreaterThan(100);
  expect(uses.map(({ member }) => member)).toEqual(expect.arrayContaining(["getRanges", "hyperlink", "triggerSource"]));
});

test("every member used belongs to the requirement set that the manifest names, or stands behind a guard", () => {
  const tooNew = uses.filter(({ member, minor }) => minor > manifestMinor && !(member in GUARDED));
  expect(tooNew).toEqual([]);
});

test("the manifest asks for no more than the code needs", () => {
  expect(Math.max(...uses.filter(({ member }) => !(member in GUARDED)).map(({ minor }) => minor))).toBe(manifestMinor);
});

test.each(Object.entries(GUARDED))("%s is used and guarded (%s)", (member, guard) => {
  const use = uses.find((one) => one.member === member);
  expect(use?.minor).toBeGreaterThan(manifestMinor);
  const source = readFileSync(path.join(folder, guard.split(" ")[0]!), "utf8");
  expect(source).toMatch(/isSetSupported\("ExcelApi"/);
  expect(source).toContain(`"1.${use?.minor}"`);
});

test("everything that is loaded by name is a member Excel had by then", () => {
  const names = sources.flatMap(loadedNames);
  expect(names.length).toBeGreaterThan(20);
  const versions = memberVersions();
  const unknown = names.filter((name) => (versions.get(name) ?? 99) > manifestMinor);
  expect(unknown).toEqual([]);
});

function usesIn(source: ts.SourceFile): Use[] {
  const found: Use[] = [];
  const visit = (node: ts.Node): void => {
    const name = ts.isPropertyAccessExpression(node) ? node.name : ts.isPropertyAssignment(node) ? node.name : node;
    if (ts.isIdentifier(name)) {
      const line = source.getLineAndCharacterOfPosition(name.getStart(source)).line + 1;
      const minor = minorOf(symbolOf(node, name));
      if (minor !== undefined)
        found.push({ member: name.text, where: `${path.basename(source.fileName)}:${line}`, minor });
    }
    ts.forEachChild(node, visit);
  };
  visit(source);
  return found;
}

/** The member behind an identifier; for a property of an object literal the one of the type it is given as. */
function symbolOf(node: ts.Node, name: ts.Identifier): ts.Symbol | undefined {
  if (ts.isPropertyAssignment(node)) return checker.getContextualType(node.parent)?.getProperty(name.text);
  return checker.getSymbolAtLocation(name);
}

/** The lowest minor version of ExcelApi that any declaration of the member names. */
function minorOf(symbol: ts.Symbol | undefined): number | undefined {
  const minors = (symbol?.declarations ?? [])
    .filter((declaration) => declaration.getSourceFile().fileName.includes("@types/office-js"))
    .flatMap((declaration) => tagged(declaration) ?? []);
  return minors.length === 0 ? undefined : Math.min(...minors);
}

function tagged(declaration: ts.Node): number | undefined {
  const text = declaration.getSourceFile().text.slice(declaration.getFullStart(), declaration.getStart());
  const own = /Api set: ExcelApi 1\.(\d+)/.exec(text)?.[1];
  return own === undefined ? undefined : Number(own);
}

/** The names in the texts given to `load`. */
function loadedNames(source: ts.SourceFile): string[] {
  const found: string[] = [];
  const visit = (node: ts.Node): void => {
    if (
      ts.isCallExpression(node) &&
      ts.isPropertyAccessExpression(node.expression) &&
      node.expression.name.text === "load"
    ) {
      const [argument] = node.arguments;
      const text = argument === undefined ? "" : argument.getText(source).replaceAll(/\$\{\w+\}|["'`[\]\s]/g, "");
      found.push(...text.split(/[,/]/).filter((name) => name !== "" && name !== "items"));
    }
    ts.forEachChild(node, visit);
  };
  visit(source);
  return found;
}

/** The lowest version of every member of a class of Excel, by name. */
function memberVersions(): Map<string, number> {
  const versions = new Map<string, number>();
  const declarations = program.getSourceFiles().find(({ fileName }) => fileName.includes("@types/office-js"));
  const visit = (node: ts.Node): void => {
    if (ts.isPropertyDeclaration(node) && ts.isIdentifier(node.name)) {
      const minor = tagged(node) ?? 1;
      versions.set(node.name.text, Math.min(versions.get(node.name.text) ?? 99, minor));
    }
    ts.forEachChild(node, visit);
  };
  if (declarations !== undefined) visit(declarations);
  return versions;
}
