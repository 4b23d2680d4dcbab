import type { OpcPackage } from "../package/opc-package";
import { naming, PackageTrouble } from "../trouble";

/** The relationships of a sheet; none where they cannot be read. */
export function relationshipsOf(parts: OpcPackage, sheetPart: string): ReturnType<OpcPackage["relationships"]> {
  let found: ReturnType<OpcPackage["relationships"]> = [];
  unlessBroken(sheetPart, () => (found = parts.relationships(sheetPart)));
  return found;
}

/**
 * Reads a part that the cells are whole without: one that cannot be read counts as absent, as Excel opens such a workbook too.
 */
export function unlessBroken(part: string, read: () => unknown): void {
  try {
    naming(part, read);
  } catch (trouble) {
    if (!(trouble instanceof PackageTrouble) || trouble.code === "too-large") throw trouble;
  }
}
