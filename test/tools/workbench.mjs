/** Builds the site and serves the workbench on this machine only: `npm run workbench [-- --port 8080]`. */
import { spawnSync } from "node:child_process";
import { createReadStream, existsSync, statSync } from "node:fs";
import { createServer } from "node:http";
import path from "node:path";
import process from "node:process";
import { fileURLToPath } from "node:url";
import { parseArgs } from "node:util";

const root = path.resolve(path.dirname(fileURLToPath(import.meta.url)), "../..");
const folder = path.join(root, "dist", "web");
const TYPES = {
  ".html": "text/html; charset=utf-8",
  ".js": "text/javascript; charset=utf-8",
  ".css": "text/css; charset=utf-8",
  ".png": "image/png",
  ".xml": "application/xml",
};

const { values } = parseArgs({
  options: { port: { type: "string", default: "8080" }, "skip-build": { type: "boolean" } },
});
if (!values["skip-build"] || !existsSync(path.join(folder, "workbench.html"))) {
  console.log("Building the page … 正在构建页面……");
  const build = spawnSync(process.execPath, [path.join(root, "test/tools/build.mjs")], {
    cwd: root,
    stdio: ["ignore", "ignore", "inherit"],
  });
  if (build.status !== 0) process.exit(build.status ?? 1);
}

/** The file of the site that an address names; undefined for an address that names none or cannot be read. */
function fileAt(url) {
  try {
    const { pathname } = new URL(url, "http://localhost");
    const file = path.join(folder, path.normalize(decodeURIComponent(pathname === "/" ? "/workbench.html" : pathname)));
    return file.startsWith(folder + path.sep) && existsSync(file) && statSync(file).isFile() ? file : undefined;
  } catch {
    return undefined;
  }
}

const server = createServer((request, response) => {
  const file = fileAt(request.url ?? "/");
  if (file === undefined) {
    response.writeHead(404).end();
    return;
  }
  response.writeHead(200, { "content-type": TYPES[path.extname(file)] ?? "application/octet-stream" });
  createReadStream(file).pipe(response);
});
server.on("error", (trouble) => {
  console.error(
    trouble.code === "EADDRINUSE" ? `Port ${values.port} is taken; name another with -- --port 8081` : trouble.message,
  );
  process.exit(1);
});
// Only this machine can reach it: the page is for its user, not for a network.
server.listen(Number(values.port), "127.0.0.1", () => {
  console.log(`绩效评分工作台 / Fundscore workbench: http://127.0.0.1:${values.port}/  (Ctrl+C ends it)`);
});
