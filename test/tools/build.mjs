/**
 * Builds the site and a manifest for a server:
 *   npm run build                                         for https://localhost:3000
 *   npm run build -- --base https://office.example.gov.cn/fundscore [--local-office-js] [--out FOLDER]
 *   npm run build -- --pages taskpane,commands,message    only these pages, to try something out
 * What comes out (dist/web) is plain files for any web server with https.
 */
import { spawnSync } from "node:child_process";
import path from "node:path";
import process from "node:process";
import { fileURLToPath } from "node:url";
import { parseArgs } from "node:util";

const root = path.resolve(path.dirname(fileURLToPath(import.meta.url)), "../..");

function options() {
  try {
    return parseArgs({
      options: {
        base: { type: "string" },
        "local-office-js": { type: "boolean" },
        out: { type: "string" },
        pages: { type: "string" },
      },
    }).values;
  } catch (error) {
    return stop(error.message);
  }
}

/** The address must be one that Excel takes: https, and nothing behind the path. */
function checkedBase(base) {
  const url = URL.canParse(base) ? new URL(base) : undefined;
  if (url?.protocol !== "https:" || url.search !== "" || url.hash !== "") {
    return stop(`--base must be an https address, for example https://office.example.gov.cn/fundscore: ${base}`);
  }
  return base.replace(/\/+$/, "");
}

function stop(message) {
  process.stderr.write(`${message}\n`);
  process.exit(2);
}

const { base, out, pages, "local-office-js": local } = options();
const env = [
  ...(base === undefined ? [] : ["--env", `base=${checkedBase(base)}`]),
  ...(out === undefined ? [] : ["--env", `out=${path.resolve(out)}`]),
  ...(pages === undefined ? [] : ["--env", `pages=${pages}`]),
  ...(local ? ["--env", "localOfficeJs"] : []),
];
const webpack = path.join(root, "node_modules", "webpack-cli", "bin", "cli.js");
const { status } = spawnSync(process.execPath, [webpack, "--config-name", "web", ...env], {
  cwd: root,
  stdio: "inherit",
});
process.exit(status ?? 1);
