import { readFileSync } from "node:fs";
import path from "node:path";

/** A package that is installed when the product is, and under which terms it stands. */
export interface InstalledPackage {
  readonly name: string;
  readonly version: string;
  /** SPDX expression as the package states it; "" when it states none. */
  readonly licence: string;
  /** Hash of the archive as the lock file has it, "sha512-…" in base64; absent for a linked package. */
  readonly integrity?: string;
  /** Names of the packages it needs, resolved. */
  readonly needs: readonly string[];
}

/** One entry of `packages` in a lock file of version 3. */
export interface LockEntry {
  readonly version?: string;
  readonly license?: string;
  readonly integrity?: string;
  readonly dependencies?: Readonly<Record<string, string>>;
  /** Of the project itself only. */
  readonly devDependencies?: Readonly<Record<string, string>>;
  readonly optionalDependencies?: Readonly<Record<string, string>>;
  readonly peerDependencies?: Readonly<Record<string, string>>;
}

/** What of a package-lock.json matters here. */
export interface LockFile {
  readonly packages: Readonly<Record<string, LockEntry>>;
}

/** The lock file of a project's folder. Throws on one that is not of version 3. */
export function readLockFile(folder: string): LockFile {
  const lock: unknown = JSON.parse(readFileSync(path.join(folder, "package-lock.json"), "utf8"));
  if (!isLockFile(lock)) throw new Error("package-lock.json is not of version 3");
  return lock;
}

function isLockFile(value: unknown): value is LockFile {
  return (
    typeof value === "object" &&
    value !== null &&
    "lockfileVersion" in value &&
    value.lockfileVersion === 3 &&
    "packages" in value &&
    typeof value.packages === "object"
  );
}

const FOLDER = "node_modules/";

/** Read by hand in the LICENSE file of packages whose package.json names no licence; by version, to be read again. */
const READ_BY_HAND: Readonly<Record<string, string>> = { "@univerjs/telemetry@0.25.1": "Apache-2.0" };

/** Packages that stand among the `devDependencies` and yet go into a page: the grid of the page without Excel. */
const BUNDLED = /^@univerjs\//;

/** All packages that the product brings along, with what they need and peers that are installed; sorted by name. */
export function runtimePackages({ packages }: LockFile): readonly InstalledPackage[] {
  const found = new Map<string, InstalledPackage>();
  const { dependencies = {}, devDependencies = {} } = packages[""] ?? {};
  const roots = [...Object.keys(dependencies), ...Object.keys(devDependencies).filter((name) => BUNDLED.test(name))];
  const open = roots.map((name) => required(packages, "", name));
  for (let place = open.pop(); place !== undefined; place = open.pop()) {
    if (found.has(place)) continue;
    const entry = packages[place] ?? {};
    const places = neededPlaces(packages, place, entry);
    const name = nameAt(place);
    const version = entry.version ?? "";
    open.push(...places);
    found.set(place, {
      name,
      version,
      licence: entry.license ?? READ_BY_HAND[`${name}@${version}`] ?? "",
      ...(entry.integrity === undefined ? {} : { integrity: entry.integrity }),
      needs: places.map((needed) => `${nameAt(needed)}@${packages[needed]?.version ?? ""}`).sort(),
    });
  }
  return [...found.values()].sort((a, b) => compare(a.name, b.name) || compare(a.version, b.version));
}

function neededPlaces(packages: LockFile["packages"], from: string, entry: LockEntry): readonly string[] {
  const must = Object.keys(entry.dependencies ?? {}).map((name) => required(packages, from, name));
  const may = Object.keys({ ...entry.optionalDependencies, ...entry.peerDependencies })
    .map((name) => resolve(packages, from, name))
    .filter((place) => place !== undefined);
  return [...must, ...may];
}

function required(packages: LockFile["packages"], from: string, name: string): string {
  const place = resolve(packages, from, name);
  if (place === undefined) throw new Error(`${name}, needed by ${from || "the project"}, is not in the lock file`);
  return place;
}

/** Where Node finds a package: in the folder of the package that asks, else in those above. */
function resolve(packages: LockFile["packages"], from: string, name: string): string | undefined {
  for (let folder = from; ; folder = folder.slice(0, Math.max(0, folder.lastIndexOf(FOLDER) - 1))) {
    const place = `${folder === "" ? "" : `${folder}/`}${FOLDER}${name}`;
    if (Object.hasOwn(packages, place)) return place;
    if (folder === "") return undefined;
  }
}

function nameAt(place: string): string {
  return place.slice(place.lastIndexOf(FOLDER) + FOLDER.length);
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
