/** After `npm ci` in a clone the command line stands ready; its first call builds nothing. */
import { ensureBuilt } from "./build-cli.mjs";

ensureBuilt();
