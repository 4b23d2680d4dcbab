import path from "node:path";
import { isAllowed } from "../tools/licences/allowed";
import { billOfMaterials } from "../tools/licences/bill-of-materials";
import { readLockFile, runtimePackages } from "../tools/licences/packages";

const shipped = runtimePackages(readLockFile(path.resolve(__dirname, "../..")));

test("everything that is shipped stands under a licence that asks only to be named", () => {
  expect(shipped.filter(({ licence }) => !isAllowed(licence))).toEqual([]);
  expect(shipped.map(({ name }) => name)).toEqual(
    expect.arrayContaining(["decimal.js", "fflate", "react", "scheduler"]),
  );
});

test("nothing of development is shipped", () => {
  const names = new Set(shipped.map(({ name }) => name));
  expect(["jest", "exceljs", "@microsoft/office-js"].filter((name) => names.has(name))).toEqual([]);
});

test.each([
  ["MIT", true],
  ["Apache-2.0 AND MIT", true],
  ["GPL-3.0-only", false],
  ["(MIT OR GPL-3.0-only)", true],
  ["(MIT AND GPL-3.0-only)", false],
  ["GPL-3.0-only OR MIT AND ISC", true],
  ["MIT AND (ISC OR 0BSD)", true],
  ["SEE LICENSE IN LICENSE.md", false],
  ["UNLICENSED", false],
  ["(MIT", false],
  ["MIT ISC", false],
  ["", false],
])("the licence %p is allowed: %p", (expression, allowed) => {
  expect(isAllowed(expression)).toBe(allowed);
});

test("a package is found where Node would find it: nearest first, peers only where installed", () => {
  const packages = runtimePackages({
    packages: {
      "": { dependencies: { a: "^1" } },
      "node_modules/a": {
        version: "1.0.0",
        license: "MIT",
        dependencies: { b: "^1" },
        peerDependencies: { absent: "*" },
      },
      "node_modules/a/node_modules/b": { version: "1.5.0", license: "GPL-3.0-only", dependencies: { c: "*" } },
      "node_modules/b": { version: "2.0.0", license: "MIT" },
      "node_modules/c": { version: "3.0.0" },
    },
  });
  expect(packages.map(({ name, version, licence }) => [name, version, licence])).toEqual([
    ["a", "1.0.0", "MIT"],
    ["b", "1.5.0", "GPL-3.0-only"],
    ["c", "3.0.0", ""],
  ]);
});

test("a lock file that lacks a needed package is no ground to judge on", () => {
  expect(() => runtimePackages({ packages: { "": { dependencies: { gone: "^1" } } } })).toThrow(/gone/);
});

test("the bill of materials names each package once, with its hash and what it needs", () => {
  const bill = JSON.parse(billOfMaterials({ name: "fundscore", version: "1" }, shipped));
  const references: string[] = bill.components.map((component: { "bom-ref": string }) => component["bom-ref"]);
  const installed = new Set(shipped.map(({ name, version }) => `pkg:npm/${name.replace(/^@/, "%40")}@${version}`));
  expect([...references].sort()).toEqual([...installed].sort());
  const needed = bill.dependencies.flatMap(({ dependsOn }: { dependsOn: string[] }) => dependsOn);
  expect(needed.filter((reference: string) => !references.includes(reference))).toEqual([]);
  expect(bill.components[0].hashes[0]).toMatchObject({
    alg: "SHA-512",
    content: expect.stringMatching(/^[0-9a-f]{128}$/),
  });
});
