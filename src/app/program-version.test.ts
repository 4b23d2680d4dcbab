import manifest from "../../package.json";
import { PROGRAM_VERSION } from "./program-version";

test("the version that result sheets show is the package's", () => {
  expect(PROGRAM_VERSION).toBe(manifest.version);
});
