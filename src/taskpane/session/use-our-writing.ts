import { useCallback, useState } from "react";
import type { WorkbookChanges } from "../../sheets/plan";
import type { LeftOut } from "../../sheets/port";
import { useServices } from "../services/pane-services";
import { ownEcho } from "./echo";
import { orEnd } from "./trouble-of";

/** Writing into the workbook within a run. */
export interface OurWriting {
  /** A refusal ends the run. */
  readonly write: (changes: WorkbookChanges, isCancelled?: () => boolean) => Promise<LeftOut | undefined>;
  /** An event of now may be the echo of what we wrote ourselves. */
  readonly isEcho: () => boolean;
}

/** Writes into the workbook and remembers that it was us. */
export function useOurWriting(): OurWriting {
  const { port } = useServices();
  const [echo] = useState(ownEcho);
  const write = useCallback(
    async (changes: WorkbookChanges, isCancelled?: () => boolean) => {
      echo.begin();
      try {
        return orEnd(await port.apply(changes, isCancelled));
      } finally {
        echo.end();
      }
    },
    [port, echo],
  );
  return { write, isEcho: echo.isHeard };
}
