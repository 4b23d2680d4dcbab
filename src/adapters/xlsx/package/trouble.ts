import type { RefusalCode } from "../../../sheets/port";

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

  /** The same trouble with the part it was met in, unless it already names one. */
  inPart(part: string): PackageTrouble {
    return new PackageTrouble(this.code, { part, ...this.facts });
  }
}

/** Runs `work`; a trouble in it names `part`. */
export function naming<Value>(part: string, work: () => Value): Value {
  try {
    return work();
  } catch (trouble) {
    throw trouble instanceof PackageTrouble ? trouble.inPart(part) : trouble;
  }
}
