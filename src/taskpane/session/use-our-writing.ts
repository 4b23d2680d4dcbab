import { useCallback, useRef } from "react";
import type { WorkbookChanges } from "../../sheets/plan";
import type { LeftOut } from "../../sheets/port";
import { useServices } from "../services";
import { orEnd } from "./use-runs";

/** Excel tells of our own writing after it is done: for so long (ms) such events are not taken for a ribbon command. */
const ECHO = 1500;

/** Writing into the workbook within a run. */
export interface OurWriting {
  /** A refusal ends the run. */
  readonly write: (changes: WorkbookChanges) => Promise<LeftOut | undefined>;
  /** An event of now may be the echo of what we wrote ourselves. */
  readonly isEcho: () => boolean;
}

/** Writes into the workbook and remembers that it was us. */
export function useOurWriting(): OurWriting {
  const { port } = useServices();
  const isWriting = useRef(false);
  const write = useCallback(
    async (changes: WorkbookChanges) => {
      isWriting.current = true;
      try {
        return orEnd(await port.apply(changes));
      } finally {
        setTimeout(() => (isWriting.current = false), ECHO);
      }
    },
    [port],
  );
  return { write, isEcho: useCallback(() => isWriting.current, []) };
}
