/**
 * The command line in a clone: `npm run -s fundscore -- check BOOK.xlsx`. Builds dist/cli when it is missing or older
 * than the sources, then runs it in this process.
 */
import { createRequire } from "node:module";
import process from "node:process";
import { ensureBuilt } from "./build-cli.mjs";

const script = ensureBuilt();
process.argv = [process.argv[0], script, ...process.argv.slice(2)];
createRequire(import.meta.url)(script);
