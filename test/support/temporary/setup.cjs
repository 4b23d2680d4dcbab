const { mkdtempSync } = require("node:fs");
const { tmpdir } = require("node:os");
const path = require("node:path");

/** Whatever a test writes for the time being goes below one folder, which `teardown.cjs` removes when all have run. */
module.exports = () => {
  const root = mkdtempSync(path.join(tmpdir(), "fundscore-tests-"));
  globalThis.temporaryRoot = root;
  // Node, Chromium and LibreOffice look here on Linux and Mac; on Windows under the other two names.
  for (const name of ["TMPDIR", "TMP", "TEMP"]) process.env[name] = root;
};
