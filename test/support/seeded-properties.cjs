/**
 * fast-check as the tests get it: from one seed, so that a commit passes or fails and does not do either by chance. To look
 * further, `PROPERTY_SEED=42 PROPERTY_RUNS=15 npx jest …` takes another seed and that many times as many inputs.
 */
const fastCheck = require("../../node_modules/fast-check/lib/cjs/fast-check.js");

const seed = Number(process.env.PROPERTY_SEED ?? 2026);
const times = Number(process.env.PROPERTY_RUNS ?? 1);
/** What fast-check does where a test names no number of runs. */
const USUAL_RUNS = 100;

const assert = (property, { numRuns = USUAL_RUNS, ...rest } = {}) =>
  fastCheck.assert(property, { seed, numRuns: numRuns * times, ...rest });

module.exports = { ...fastCheck, assert, default: { ...fastCheck.default, assert } };
Object.defineProperty(module.exports, "__esModule", { value: true });
