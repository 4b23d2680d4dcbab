/**
 * `npm run licences`: what the product brings along at run time, with versions and licences; status 1 when a licence is
 * not allowed. `npm run licences -- --sbom` prints a bill of materials instead. Packages of development only are
 * not listed. One of them is @microsoft/office-js under Microsoft's own terms: the pane gets office.js from Microsoft's
 * servers; a build for a closed network that carries a copy carries its LICENSE.md with it.
 */
import path from "node:path";
import { PROGRAM_VERSION } from "../../src/app/program-version";
import { isAllowed } from "./licences/allowed";
import { billOfMaterials } from "./licences/bill-of-materials";
import { readLockFile, runtimePackages } from "./licences/packages";

const packages = runtimePackages(readLockFile(path.resolve(__dirname, "../..")));
const forbidden = packages.filter(({ licence }) => !isAllowed(licence));

if (process.argv.includes("--sbom"))
  process.stdout.write(billOfMaterials({ name: "fundscore", version: PROGRAM_VERSION }, packages));
else {
  for (const { name, version, licence } of packages) console.log(`${licence.padEnd(12)} ${name} ${version}`);
  console.log(`\n${packages.length} packages at run time, ${forbidden.length} under a licence that is not allowed.`);
}
for (const { name, version, licence } of forbidden)
  console.error(`Not allowed: ${name} ${version} under ${licence === "" ? "no stated licence" : licence}`);
if (forbidden.length > 0) process.exitCode = 1;
