import importSort from "eslint-plugin-simple-import-sort";
import tseslint from "typescript-eslint";

const HOST_GLOBALS = ["Excel", "Office", "OfficeExtension"].map((name) => ({
  name,
  message: "Only src/adapters/office speaks to Excel; everything else goes through the port in src/sheets/port.ts.",
}));
const MARKUP = ["innerHTML", "outerHTML", "insertAdjacentHTML", "srcdoc"].map((property) => ({
  property,
  message: "Text from workbooks reaches the page as text only: let React render it.",
}));
const PURE = ["domain", "sheets", "mapping", "engine", "ledger", "report", "messages", "app"];

export default tseslint.config(
  { ignores: ["dist/**", "node_modules/**", "coverage/**", "**/*.js", "**/*.cjs", "**/*.mjs"] },
  ...tseslint.configs.strictTypeChecked,
  {
    languageOptions: { parserOptions: { projectService: true, tsconfigRootDir: import.meta.dirname } },
    plugins: { "simple-import-sort": importSort },
    rules: {
      // What comes from furthest away stands first; `eslint --fix` sorts.
      "simple-import-sort/imports": ["error", { groups: [["^node:", "^@?\\w", "^\\.\\.", "^\\."]] }],
      "@typescript-eslint/restrict-template-expressions": ["error", { allowNumber: true }],
      "@typescript-eslint/no-confusing-void-expression": ["error", { ignoreArrowShorthand: true }],
      "@typescript-eslint/switch-exhaustiveness-check": ["error", { considerDefaultExhaustiveForUnions: true }],
      "@typescript-eslint/consistent-type-imports": "error",
      "no-restricted-globals": ["error", ...HOST_GLOBALS],
      "no-console": "error",
      "no-eval": "error",
      eqeqeq: "error",
    },
  },
  {
    files: [`src/{${PURE.join(",")}}/**/*.ts`],
    ignores: ["**/*.test.ts"],
    rules: {
      "no-restricted-syntax": [
        "error",
        {
          selector: "NewExpression[callee.name='Date']",
          message: "The core knows no clock: take the date as an argument.",
        },
        { selector: "MemberExpression[object.name='Date'][property.name='now']", message: "The core knows no clock." },
        {
          selector: "MemberExpression[object.name='Math'][property.name='random']",
          message: "The core is deterministic.",
        },
        {
          selector: "CallExpression[callee.property.name=/^(localeCompare|toLocale\\w*)$/]",
          message: "The same input gives the same output in every language of the machine: compare by plainOrder.",
        },
      ],
    },
  },
  {
    files: ["src/{taskpane,commands,workbench}/**/*.{ts,tsx}"],
    rules: {
      "no-restricted-properties": ["error", ...MARKUP],
      "no-restricted-syntax": [
        "error",
        {
          selector: "JSXAttribute[name.name=/^(dangerouslySetInnerHTML|srcDoc)$/]",
          message: "Text from workbooks reaches the page as text only.",
        },
      ],
    },
  },
  {
    files: ["src/adapters/office/**/*.ts"],
    rules: {
      "no-restricted-globals": "off",
      "no-restricted-syntax": [
        "error",
        {
          selector:
            ":matches(ForStatement, ForInStatement, ForOfStatement, WhileStatement, DoWhileStatement, " +
            "CallExpression[callee.property.name=/^(forEach|map|flatMap|reduce)$/]) CallExpression[callee.property.name='sync']",
          message: "Queue in the loop, sync after it: the number of round trips must not grow with rows or sheets.",
        },
      ],
    },
  },
  {
    // A host may frame the pane without the permission for the clipboard; only this old command copies there.
    files: ["src/taskpane/root/copy-text.ts"],
    rules: { "@typescript-eslint/no-deprecated": ["error", { allow: [{ from: "lib", name: "execCommand" }] }] },
  },
  { files: ["src/cli/**/*.ts", "test/tools/**/*.ts"], rules: { "no-console": "off" } },
  {
    files: ["**/*.test.ts", "**/*.test.tsx", "test/**/*.ts", "test/**/*.tsx"],
    rules: {
      "no-restricted-globals": "off",
      "@typescript-eslint/no-non-null-assertion": "off",
      "@typescript-eslint/no-unsafe-assignment": "off",
      "@typescript-eslint/no-unsafe-member-access": "off",
      "@typescript-eslint/no-unsafe-call": "off",
      "@typescript-eslint/no-unsafe-argument": "off",
      "@typescript-eslint/no-unsafe-return": "off",
      "@typescript-eslint/no-explicit-any": "off",
    },
  },
);
