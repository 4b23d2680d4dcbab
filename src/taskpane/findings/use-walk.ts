import { useCallback, useState } from "react";
import { useServices } from "../services";
import type { FindingGroup } from "./group-findings";

export interface Walk {
  /** Id of the selected card's lead. */
  readonly selected: string | undefined;
  readonly index: number;
  readonly select: (index: number) => void;
  readonly step: (by: 1 | -1) => void;
}

/** Walks from finding to finding: selecting one makes Excel go to its cell. */
export function useWalk(groups: readonly FindingGroup[]): Walk {
  const { show } = useServices();
  const [selected, setSelected] = useState<string>();
  const index = groups.findIndex(({ lead }) => lead.id === selected);
  const select = useCallback(
    (to: number) => {
      const group = groups[to];
      if (group === undefined) return;
      setSelected(group.lead.id);
      void show(group.lead.place.range);
    },
    [groups, show],
  );
  const step = useCallback(
    (by: 1 | -1) => {
      if (groups.length === 0) return;
      select(index === -1 ? (by === 1 ? 0 : groups.length - 1) : (index + by + groups.length) % groups.length);
    },
    [groups.length, index, select],
  );
  return { selected, index, select, step };
}
