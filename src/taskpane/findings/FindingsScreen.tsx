import { Button, Caption1, makeStyles, SearchBox, Select, Switch, tokens } from "@fluentui/react-components";
import { useVirtualizer } from "@tanstack/react-virtual";
import type { KeyboardEvent, ReactElement } from "react";
import { useEffect, useMemo, useRef, useState } from "react";
import type { Severity } from "../../domain/lists";
import { SEVERITIES } from "../../domain/lists";
import { Empty } from "../parts/Empty";
import { useWords } from "../parts/pane-context";
import type { Session } from "../session/use-session";
import type { BookView } from "../view/book-view";
import { CoverageNote } from "./CoverageNote";
import { FindingCard } from "./FindingCard";
import type { FindingFilter } from "./group-findings";
import { groupFindings } from "./group-findings";
import { useWalk } from "./use-walk";

const useStyles = makeStyles({
  screen: { display: "flex", flexDirection: "column", height: "100%", minHeight: 0, gap: tokens.spacingVerticalS },
  bar: { display: "flex", gap: tokens.spacingHorizontalS, alignItems: "center", flexWrap: "wrap" },
  search: { minWidth: 0, flexGrow: 1 },
  list: { flexGrow: 1, minHeight: 0, overflowY: "auto", padding: "3px" },
  canvas: { position: "relative", width: "100%" },
  item: { position: "absolute", insetInline: 0, top: 0 },
});

function asSeverity(value: string): Severity | "all" {
  return SEVERITIES.find((severity) => severity === value) ?? "all";
}

function typing(target: EventTarget): boolean {
  return target instanceof HTMLElement && ["INPUT", "TEXTAREA", "SELECT"].includes(target.tagName);
}

/** Cards grouped by cause, filters, search; a key walks from one to the next and Excel follows. */
export function FindingsScreen({
  view,
  session,
}: {
  readonly view: BookView | undefined;
  readonly session: Session;
}): ReactElement {
  const words = useWords();
  const styles = useStyles();
  const [filter, setFilter] = useState<FindingFilter>({ severity: "all", open: false, search: "" });
  const findings = useMemo(() => view?.findings ?? [], [view]);
  const groups = useMemo(() => groupFindings(findings, filter), [findings, filter]);
  const shown = groups.reduce((sum, { others }) => sum + 1 + others.length, 0);
  const walk = useWalk(groups);
  const scroll = useRef<HTMLDivElement>(null);
  // The virtualizer's functions change with every render by design, which the compiler's lint rule cannot know.
  const rows = useVirtualizer({
    count: groups.length,
    getScrollElement: () => scroll.current,
    estimateSize: () => 150,
    getItemKey: (index) => groups[index]?.lead.id ?? index,
    overscan: 6,
  });
  const { scrollToIndex } = rows;
  useEffect(() => {
    if (walk.index >= 0) scrollToIndex(walk.index, { align: "auto" });
  }, [walk.index, scrollToIndex]);

  const onKeyDown = (event: KeyboardEvent): void => {
    if (typing(event.target) || event.ctrlKey || event.metaKey || event.altKey) return;
    const by =
      event.key === "j" || event.key === "ArrowDown" ? 1 : event.key === "k" || event.key === "ArrowUp" ? -1 : 0;
    if (by === 0) return;
    event.preventDefault();
    walk.step(by);
  };

  if (view === undefined || findings.length === 0) {
    return (
      <>
        <Empty title={words.findings.empty} what={words.findings.emptyWhat} />
        {view && <CoverageNote coverage={view.coverage} />}
      </>
    );
  }
  return (
    <div className={styles.screen} onKeyDown={onKeyDown}>
      <div className={styles.bar}>
        <SearchBox
          className={styles.search}
          size="small"
          placeholder={words.findings.search}
          aria-label={words.findings.search}
          value={filter.search}
          onChange={(_, { value }) => setFilter({ ...filter, search: value })}
        />
        <Select
          size="small"
          aria-label={words.findings.filterAll}
          value={filter.severity}
          onChange={(_, { value }) => setFilter({ ...filter, severity: asSeverity(value) })}
        >
          <option value="all">{words.findings.filterAll}</option>
          {SEVERITIES.map((severity) => (
            <option key={severity} value={severity}>
              {words.severity[severity]}
            </option>
          ))}
        </Select>
        <Switch
          label={words.findings.open}
          checked={filter.open}
          onChange={(_, { checked }) => setFilter({ ...filter, open: checked })}
        />
      </div>
      <div className={styles.bar}>
        <Button size="small" onClick={() => walk.step(-1)}>
          {words.findings.previous}
        </Button>
        <Button size="small" appearance="primary" onClick={() => walk.step(1)}>
          {words.findings.next}
        </Button>
        <Caption1 role="status">{words.findings.count(shown, findings.length)}</Caption1>
      </div>
      {groups.length === 0 && <Caption1>{words.findings.noneMatch}</Caption1>}
      <div ref={scroll} className={styles.list} tabIndex={0} role="region" aria-label={words.tabs.findings}>
        <div className={styles.canvas} style={{ height: rows.getTotalSize() }}>
          {rows.getVirtualItems().map((row) => {
            const group = groups[row.index];
            return (
              group && (
                <div
                  key={row.key}
                  ref={rows.measureElement}
                  data-index={row.index}
                  className={styles.item}
                  style={{ transform: `translateY(${row.start}px)` }}
                >
                  <FindingCard
                    group={group}
                    selected={walk.selected === group.lead.id}
                    onSelect={() => walk.select(row.index)}
                    session={session}
                  />
                </div>
              )
            );
          })}
        </div>
        <CoverageNote coverage={view.coverage} />
      </div>
      <Caption1>{words.findings.keys}</Caption1>
    </div>
  );
}
