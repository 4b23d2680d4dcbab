/** The import borders of src/README.md as data. `npm run borders` fails when one is crossed. */
const mayImport = {
  domain: [],
  sheets: ["domain"],
  mapping: ["domain", "sheets"],
  engine: ["domain", "sheets"],
  ledger: ["domain", "sheets", "engine"],
  messages: ["domain", "sheets", "engine"],
  report: ["domain", "sheets", "engine", "ledger", "messages"],
  app: ["domain", "sheets", "mapping", "engine", "ledger", "messages", "report"],
  "adapters/memory": ["domain", "sheets"],
  "adapters/xlsx": ["domain", "sheets"],
  "adapters/office": ["domain", "sheets"],
  taskpane: ["domain", "sheets", "engine", "ledger", "messages", "report", "app"],
  workbench: ["domain", "sheets", "engine", "messages", "app", "taskpane"],
  commands: ["domain", "sheets", "engine", "messages", "app"],
  cli: ["domain", "sheets", "engine", "ledger", "messages", "report", "app"],
};
/** Folders whose own folders import each other in one direction only, and why. */
const oneWay = {
  mapping: "words of headings first, then geometry, then columns, then what people corrected, then forms.",
  engine: "tables are read first, then the rules, then scores, then checks.",
  "engine/formulas": "lines of copies first, then what is added up, then what is wrong.",
  taskpane: "screens are made of parts, parts speak words.",
  "adapters/xlsx": "bytes of the archive, then XML, then the package, then what Excel means by it.",
  "adapters/xlsx/write": "what sheets share first, then the book, what is kept, then whole sheets.",
  report: "sheets are made of the blocks of the themes.",
  "engine/checks": "the workbook is read first, then equations are stated between its figures, then checks speak.",
  "engine/checks/reading": "figures are read first, then lines and columns, then what these say.",
  "adapters/office": "writing is made of steps, steps and reading know what is ours, all go through one door.",
};
/** The scopes of checks: each file in them is a check. */
const checks = "src/engine/checks/(formula|judgement|panel|table|workbook)/";
/** Composition roots: the only files outside adapters/ that may join an adapter to the rest. */
const roots =
  "^src/(taskpane/index\\.tsx|workbench/index\\.tsx|commands/commands\\.ts|cli/main\\.ts|cli/worker\\.ts|taskpane/engine-worker\\.ts|taskpane/collect-worker\\.ts|workbench/file-worker\\.ts)$";
const corePackages = "(^|/)node_modules/(decimal\\.js|@borgar/fx)/";
const core = ["domain", "sheets", "mapping", "engine", "ledger", "messages", "report", "app"];

module.exports = {
  forbidden: [
    { name: "no-cycles", severity: "error", from: {}, to: { circular: true } },
    ...Object.entries(oneWay).map(([folder, why]) => ({
      name: `${folder.replaceAll("/", "-")}-folders-one-way`,
      comment: `No two folders of src/${folder} import each other: ${why}`,
      severity: "error",
      scope: "folder",
      from: { path: `^src/${folder}/` },
      to: { circular: true, path: `^src/${folder}/` },
    })),
    ...Object.entries(mayImport).map(([folder, allowed]) => ({
      name: `${folder.replace("/", "-")}-borders`,
      comment: `src/${folder} may import only: ${allowed.join(", ") || "nothing of src"}`,
      severity: "error",
      from: { path: `^src/${folder}/`, pathNot: [roots, "\\.test\\.tsx?$"] },
      to: { path: "^src/", pathNot: [folder, ...allowed].map((name) => `^src/${name}/`) },
    })),
    {
      name: "checks-know-not-each-other",
      comment:
        "What two checks need stands in src/engine/checks/reading or relations; a check can then be taken out alone.",
      severity: "error",
      from: { path: `^${checks}` },
      to: { path: `^${checks}` },
    },
    {
      name: "readings-know-no-equation",
      comment: "src/engine/checks/reading is done before anything is stated or diagnosed.",
      severity: "error",
      from: { path: "^src/engine/checks/reading/" },
      to: { path: "^src/engine/checks/", pathNot: "^src/engine/checks/reading/" },
    },
    {
      name: "equations-know-no-check",
      comment: "src/engine/checks/relations needs the readings only; what a check says is the check's matter.",
      severity: "error",
      from: { path: "^src/engine/checks/relations/" },
      to: { path: "^src/engine/checks/", pathNot: "^src/engine/checks/(reading|relations)/" },
    },
    {
      name: "core-is-pure",
      comment: "The core needs no package but decimal.js and @borgar/fx, and nothing of Node.",
      severity: "error",
      from: { path: core.map((name) => `^src/${name}/`), pathNot: "\\.test\\.tsx?$" },
      to: { pathNot: ["^src/", corePackages], dependencyTypesNot: ["type-only"] },
    },
  ],
  options: {
    doNotFollow: { path: "node_modules" },
    exclude: { path: "\\.test\\.tsx?$" },
    tsPreCompilationDeps: true,
    tsConfig: { fileName: "tsconfig.json" },
    enhancedResolveOptions: {
      exportsFields: ["exports"],
      conditionNames: ["import", "require", "node", "default", "types"],
    },
  },
};
