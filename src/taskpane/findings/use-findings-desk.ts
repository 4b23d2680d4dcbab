import { useState } from "react";
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
}

/** Shows everything. */
export const NO_FILTER: FindingFilter = { severity: "all", status: "all", search: "" };

/** What the findings screen remembers while another one is shown. */
export function useFindingsDesk(): FindingsDesk {
  const [filter, setFilter] = useState(NO_FILTER);
  const [arrangement, setArrangement] = useState<Arrangement>("sheet");
  const [selected, setSelected] = useState<string>();
  return { filter, setFilter, arrangement, setArrangement, selected, setSelected };
}
