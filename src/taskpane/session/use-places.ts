import { useCallback, useRef, useState } from "react";
import type { CellRange } from "../../domain/cells/address";
import { useServices } from "../services/pane-services";
import type { Trouble } from "./session";
import { troubleOf } from "./trouble-of";

/** Going to places of the workbook, and what came in the way of the last attempt. */
export interface Places {
  readonly goTo: (range: CellRange) => void;
  readonly trouble: Trouble | undefined;
  readonly retry: () => void;
  readonly dismiss: () => void;
}

/** Goes to places one at a time: only the outcome of the last request is shown. */
export function usePlaces(): Places {
  const { show } = useServices();
  const [trouble, setTrouble] = useState<Trouble>();
  const last = useRef<CellRange>(undefined);

  const goTo = useCallback(
    (range: CellRange) => {
      last.current = range;
      const tell = (next: Trouble | undefined): void => {
        if (last.current === range) setTrouble(next);
      };
      show(range).then(
        (shown) => tell(shown.ok ? undefined : { kind: "refusal", refusal: shown.refusal }),
        (error: unknown) => tell(troubleOf(error)),
      );
    },
    [show],
  );
  const retry = useCallback(() => {
    if (last.current !== undefined) goTo(last.current);
  }, [goTo]);
  const dismiss = useCallback(() => setTrouble(undefined), []);

  return { goTo, trouble, retry, dismiss };
}
