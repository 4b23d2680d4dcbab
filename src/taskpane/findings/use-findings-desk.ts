import { useCallback, useRef, useState } from "react";
import type { Arrangement } from "./arrange-findings";
import type { FindingFilter } from "./group-findings";

/** What the reader of the findings has set and where they are: it outlives a look at another screen. */
export interface FindingsDesk {
  readonly filter: FindingFilter;
  readonly setFilter: (filter: FindingFilter) => void;
  readonly arrangement: Arrangement;
  readonly setArrangement: (arrangement: Arrangement) => void;
  /** Id of the open card's lead. */
  readonly selected: string | undefined;
  readonly setSelected: (id: string | undefined) => void;
  /** Shows what is still to be decided and has the walk begin at the first card. */
  readonly settle: () => void;
  /** True once after `settle`. */
  readonly takeStart: () => boolean;
}

/** Shows everything. */
export const NO_FILTER: FindingFilter = { severity: "all", status: "all", search: "" };

/** What the findings screen remembers while another one is shown. */
export function useFindingsDesk(): FindingsDesk {
  const [filter, setFilter] = useState(NO_FILTER);
  const [arrangement, setArrangement] = useState<Arrangement>("sheet");
  const [selected, setSelected] = useState<string>();
  const starts = useRef(false);
  const settle = useCallback(() => {
    setFilter({ ...NO_FILTER, status: "open" });
    setSelected(undefined);
    starts.current = true;
  }, []);
  const takeStart = useCallback(() => {
    const start = starts.current;
    starts.current = false;
    return start;
  }, []);
  return { filter, setFilter, arrangement, setArrangement, selected, setSelected, settle, takeStart };
}
