/** Tests beside the code for what is pure, under test/ for what crosses modules. Slow real things (Chromium) are ordinary tests. */
module.exports = {
  testMatch: ["<rootDir>/src/**/*.test.ts?(x)", "<rootDir>/test/**/*.test.ts?(x)"],
  transform: {
    "^.+\\.(t|j)sx?$": [
      "@swc/jest",
      {
        jsc: {
          parser: { syntax: "typescript", tsx: true },
          target: "es2022",
          transform: { react: { runtime: "automatic" } },
        },
        module: { type: "commonjs" },
      },
    ],
  },
  moduleNameMapper: {
    "\\.css$": "<rootDir>/test/support/empty-style.js",
    "^fast-check$": "<rootDir>/test/support/seeded-properties.cjs",
  },
  testEnvironment: "node",
  setupFilesAfterEnv: ["<rootDir>/test/support/arrays-by-length.cjs"],
  globalSetup: "<rootDir>/test/support/temporary/setup.cjs",
  globalTeardown: "<rootDir>/test/support/temporary/teardown.cjs",
  // The tests reckon, they do not wait: a worker for each core, where jest would leave one core to itself.
  maxWorkers: "100%",
  testSequencer: "<rootDir>/test/support/longest-first.cjs",
  // A busy machine is slow, not wrong: how long something takes is measured by benchmarks, never by tests.
  testTimeout: 120_000,
};
