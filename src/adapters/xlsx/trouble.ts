import type { RefusalCode } from "../../sheets/port";

/**
 * Something in the package that makes it unreadable, thrown deep inside a scan and caught in `xlsx-workbook.ts` only,
 * where it becomes a `Refusal`. Never leaves this folder.
 */
export class PackageTrouble extends Error {
  readonly code: RefusalCode;
  readonly facts: Readonly<Record<string, string>>;

  constructor(code: RefusalCode, facts: Readonly<Record<string, string>> = {}) {
    super(`${code} ${JSON.stringify(facts)}`);
    this.name = "PackageTrouble";
    this.code = code;
    this.facts = facts;
  }

  /** The same trouble with where it was met, unless it already says so. */
  met(where: PlaceInPackage): PackageTrouble {
    return new PackageTrouble(this.code, { ...where, ...this.facts });
  }
}

/** A part, and the sheet that people know it by. */
interface PlaceInPackage {
  readonly part: string;
  readonly sheet?: string;
}

/** Runs `work`; a trouble in it names the part, and the sheet where it is one. */
export function naming<Value>(part: string, work: () => Value, sheet?: string): Value {
  try {
    return work();
  } catch (trouble) {
    if (!(trouble instanceof PackageTrouble)) throw trouble;
    throw trouble.met(sheet === undefined ? { part } : { part, sheet });
  }
}
