const { rmSync } = require("node:fs");

module.exports = () => rmSync(globalThis.temporaryRoot, { recursive: true, force: true, maxRetries: 3 });
