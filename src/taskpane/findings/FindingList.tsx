import { Caption1Strong, makeStyles, tokens } from "@fluentui/react-components";
import { defaultRangeExtractor, useVirtualizer } from "@tanstack/react-virtual";
import type { ReactElement } from "react";
import { useEffect, useMemo, useRef } from "react";
import { SEVERITIES } from "../../domain/lists";
import { useWords } from "../parts/context/pane-context";
import type { Session } from "../session/session";
import type { BookView } from "../view/book/book-view";
import type { PaneWords } from "../words/pane-words";
import { alignmentOf } from "./alignment-of";
import type { Arrangement, Section } from "./arrange-findings";
import { CoverageNote } from "./CoverageNote";
import { FindingCard } from "./FindingCard";
import type { FindingGroup } from "./group-findings";
import type { Walk } from "./use-walk";

const useStyles = makeStyles({
  list: {
    flexGrow: 1,
    minHeight: 0,
    overflowY: "auto",
    // The scroll bar stands at the pane's edge; outlines of cards have room.
    marginInline: `calc(-1 * ${tokens.spacingHorizontalM})`,
    paddingInline: tokens.spacingHorizontalM,
  },
  canvas: { position: "relative", width: "100%" },
  item: { position: "absolute", insetInline: 0, top: 0 },
  heading: {
    display: "flex",
    justifyContent: "space-between",
    padding: `${tokens.spacingVerticalS} 0 ${tokens.spacingVerticalXS}`,
    color: tokens.colorNeutralForeground2,
  },
});

type Row =
  | { readonly kind: "heading"; readonly key: string; readonly text: string; readonly count: number }
  | { readonly kind: "card"; readonly key: string; readonly group: FindingGroup; readonly index: number };

function headingText(key: string, arrangement: Arrangement, words: PaneWords): string {
  const severity = SEVERITIES.find((one) => one === key);
  return arrangement === "severity" && severity !== undefined ? words.severity[severity] : key;
}

function rowsOf(sections: readonly Section[], arrangement: Arrangement, words: PaneWords): readonly Row[] {
  let index = 0;
  return sections.flatMap(({ key, groups }): Row[] => [
    { kind: "heading", key: `heading ${key}`, text: headingText(key, arrangement, words), count: groups.length },
    ...groups.map((group): Row => ({ kind: "card", key: group.lead.id, group, index: index++ })),
  ]);
}

/**
 * The rows to be in the page: those in sight, and the card that is or was open, which keeps the focus that is in it however
 * far the list is scrolled. `open` is its place among the rows.
 */
function useRowsInPage(rows: readonly Row[], open: number | undefined) {
  const scroll = useRef<HTMLDivElement>(null);
  const kept = useRef(open);
  useEffect(() => {
    if (open !== undefined) kept.current = open;
  }, [open]);
  const virtual = useVirtualizer({
    count: rows.length,
    getScrollElement: () => scroll.current,
    estimateSize: (at) => (rows[at]?.kind === "heading" ? 32 : 132),
    getItemKey: (at) => rows[at]?.key ?? at,
    overscan: 4,
    rangeExtractor: (range) => {
      const sight = defaultRangeExtractor(range);
      const focused = open ?? kept.current;
      if (focused === undefined || focused >= range.count || sight.includes(focused)) return sight;
      return [...sight, focused].sort((a, b) => a - b);
    },
  });
  const { scrollToIndex } = virtual;
  useEffect(() => {
    if (open === undefined) return;
    const card = scroll.current?.querySelector(`[data-index="${open}"]`);
    scrollToIndex(open, { align: alignmentOf(card?.clientHeight ?? 0, scroll.current?.clientHeight ?? 0) });
  }, [open, scrollToIndex]);
  return { scroll, virtual };
}

function SectionHeading({ text, count }: { readonly text: string; readonly count: number }): ReactElement {
  const styles = useStyles();
  return (
    <div className={styles.heading}>
      <Caption1Strong as="h2">{text}</Caption1Strong>
      <Caption1Strong>{count}</Caption1Strong>
    </div>
  );
}

/** Only the cards in sight, and the open one, are in the page: ten thousand scroll like ten. */
export function FindingList(props: {
  readonly sections: readonly Section[];
  readonly arrangement: Arrangement;
  readonly walk: Walk;
  readonly session: Session;
  readonly view: BookView;
}): ReactElement {
  const { sections, arrangement, walk, session, view } = props;
  const words = useWords();
  const styles = useStyles();
  const rows = useMemo(() => rowsOf(sections, arrangement, words), [sections, arrangement, words]);
  const cards = useMemo(() => rows.flatMap((row, at) => (row.kind === "card" ? [at] : [])), [rows]);
  const { scroll, virtual } = useRowsInPage(rows, cards[walk.index]);

  const content = (row: Row): ReactElement => {
    if (row.kind === "heading") return <SectionHeading text={row.text} count={row.count} />;
    const open = row.index === walk.index;
    return (
      <FindingCard
        group={row.group}
        position={row.index + 1}
        of={cards.length}
        open={open}
        onToggle={() => (open ? walk.close() : walk.select(row.index))}
        walk={walk}
        session={session}
      />
    );
  };
  return (
    <div ref={scroll} className={styles.list} tabIndex={0} role="region" aria-label={words.tabs.findings}>
      <div className={styles.canvas} style={{ height: virtual.getTotalSize() }}>
        {virtual.getVirtualItems().map(({ key, index, start }) => {
          const row = rows[index];
          return (
            row && (
              <div
                key={key}
                ref={virtual.measureElement}
                data-index={index}
                className={styles.item}
                style={{ transform: `translateY(${start}px)` }}
              >
                {content(row)}
              </div>
            )
          );
        })}
      </div>
      <CoverageNote coverage={view.coverage} />
    </div>
  );
}
