import { useCallback, useEffect, useRef } from "react";
import { useGoTo } from "../parts/context/go-to-context";
import type { FindingGroup } from "./group-findings";
import type { Seen } from "./next-card";
import { nextCard, placeLeft } from "./next-card";

/** How a card is opened. */
interface Opened {
  /** The keyboard goes along to the card. */
  readonly focus: boolean;
}

/** Going through the findings one after the other, each with its cell. */
export interface Walk {
  /** Which card is open; -1 when none is. */
  readonly index: number;
  /** Opens a card and goes to its cell. */
  readonly select: (index: number, how?: Opened) => void;
  readonly step: (by: 1 | -1, how?: Opened) => void;
  readonly close: () => void;
  /** The open card was decided about: where it leaves the list, the one that takes its place is opened. */
  readonly decided: () => void;
  /** True once after the keyboard was to go along to the open card. */
  readonly takeFocus: () => boolean;
}

function idsOf(groups: readonly FindingGroup[]): readonly string[] {
  return groups.map(({ lead }) => lead.id);
}

/** Walks from card to card in the order of the list: opening one makes Excel go to its cell. */
export function useWalk(
  groups: readonly FindingGroup[],
  selected: string | undefined,
  setSelected: (id: string | undefined) => void,
): Walk {
  const goTo = useGoTo();
  const wantsFocus = useRef(false);
  /** Where the walk was last, for when the open card leaves the list: decided about, or by another filter. */
  const seen = useRef<Seen>({ ids: [], index: -1 });
  const advance = useRef(false);
  const index = groups.findIndex(({ lead }) => lead.id === selected);

  const select = useCallback(
    (to: number, { focus }: Opened = { focus: false }) => {
      const group = groups[to];
      if (group === undefined) return;
      wantsFocus.current = focus;
      setSelected(group.lead.id);
      goTo(group.lead.place.range);
    },
    [groups, setSelected, goTo],
  );

  const step = useCallback(
    (by: 1 | -1, how?: Opened) => {
      const count = groups.length;
      if (count === 0) return;
      select(nextCard({ index, last: placeLeft(seen.current, idsOf(groups)), count }, by), how);
    },
    [groups, index, select],
  );

  useEffect(() => {
    if (index >= 0) {
      seen.current = { ids: idsOf(groups), index };
      // It was decided about and stays where it is: nothing takes its place.
      if (groups[index]?.lead.decision !== undefined) advance.current = false;
      return;
    }
    if (!advance.current || selected === undefined) return;
    advance.current = false;
    const place = placeLeft(seen.current, idsOf(groups));
    if (groups.length > 0) select(Math.min(place, groups.length - 1), { focus: true });
    else setSelected(undefined);
  }, [groups, index, select, selected, setSelected]);

  const close = useCallback(() => setSelected(undefined), [setSelected]);
  const decided = useCallback(() => {
    advance.current = true;
  }, []);
  const takeFocus = useCallback(() => {
    const wanted = wantsFocus.current;
    wantsFocus.current = false;
    return wanted;
  }, []);
  return { index, select, step, close, decided, takeFocus };
}
