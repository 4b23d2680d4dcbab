import { Button, makeStyles, tokens } from "@fluentui/react-components";
import type { ReactElement } from "react";
import { useEffect, useLayoutEffect, useMemo, useRef } from "react";
import { useWords } from "../parts/context/pane-context";
import { CopyButton } from "../parts/controls/CopyButton";
import { Empty } from "../parts/states/Empty";
import { NotRead } from "../parts/states/NotRead";
import { canBeScored } from "../session/is-scored";
import type { Session } from "../session/session";
import type { BookView } from "../view/book/book-view";
import { bookName } from "../view/book-name";
import { comparedIn } from "../view/compared-in";
import { isOpen } from "../view/open-findings";
import type { PaneWords } from "../words/pane-words";
import { arrangeFindings } from "./arrange-findings";
import { CoverageNote } from "./CoverageNote";
import { FilterBar } from "./FilterBar";
import { findingsText } from "./finding-text";
import { FindingList } from "./FindingList";
import { groupFindings, isOnly } from "./group-findings";
import type { FindingsDesk } from "./use-findings-desk";
import { NO_FILTER } from "./use-findings-desk";
import { useWalk } from "./use-walk";
import { useWalkKeys } from "./use-walk-keys";
import { WalkBar } from "./WalkBar";

const useStyles = makeStyles({
  // The bar stays at the foot of the screen.
  none: { flexGrow: 1, minHeight: 0, overflowY: "auto" },
  ways: { display: "flex", flexWrap: "wrap", justifyContent: "center", gap: tokens.spacingHorizontalS },
  screen: { display: "flex", flexDirection: "column", height: "100%", minHeight: 0, gap: tokens.spacingVerticalS },
});

/** Cards grouped by cause and by sheet, filters, search; a key walks from one to the next and Excel follows. */
export function FindingsScreen(props: {
  readonly view: BookView | undefined;
  readonly session: Session;
  readonly desk: FindingsDesk;
}): ReactElement {
  const { view, session, desk } = props;
  const words = useWords();
  if (view === undefined) return <NotRead what={words.findings.unread} session={session} />;
  if (view.findings.length === 0) {
    const { nothingCompared, empty, emptyWhat, nothingComparedWhat } = words.findings;
    const some = comparedIn(view.coverage) > 0;
    return (
      <>
        <Empty title={some ? empty : nothingCompared} what={some ? emptyWhat : nothingComparedWhat} />
        <CoverageNote coverage={view.coverage} />
      </>
    );
  }
  return <Findings view={view} session={session} desk={desk} />;
}

/** No card passes the filter: because nothing waits any more, which the results do not know yet, or because of the filter. */
function NoneShown(props: {
  readonly allSettled: boolean;
  readonly session: Session;
  readonly onShowAll: () => void;
}): ReactElement {
  const { allSettled, session, onShowAll } = props;
  const { findings, home } = useWords();
  const styles = useStyles();
  const ways = useRef<HTMLDivElement>(null);
  const { standing } = session;
  const offersScore = allSettled && standing?.unwritten === true && canBeScored(standing);
  const busy = session.activity.kind === "working";
  const settledWhat = offersScore ? home.unwritten : findings.allSettledWhat;
  // The card or the button that had the focus is gone: it goes on to what can be done next.
  useLayoutEffect(() => {
    if (allSettled && document.activeElement === document.body) ways.current?.querySelector("button")?.focus();
  }, [allSettled, offersScore]);
  return (
    <Empty
      title={allSettled ? findings.allSettled : findings.noneMatch}
      what={allSettled ? settledWhat : findings.noneMatchWhat}
    >
      <div ref={ways} className={styles.ways}>
        {offersScore && (
          <Button appearance="primary" disabledFocusable={busy} onClick={session.score}>
            {home.scoreAgain}
          </Button>
        )}
        <Button onClick={onShowAll}>{findings.showAll}</Button>
      </div>
    </Empty>
  );
}

/** How many findings are shown, of how many, and on how many cards where that are fewer. */
function shownCount(
  { findings }: PaneWords,
  shown: { readonly findings: number; readonly of: number; readonly cards: number },
): string {
  const count = findings.count(shown.findings, shown.of);
  return shown.cards < shown.findings ? findings.merged(count, shown.cards) : count;
}

function Findings(props: {
  readonly view: BookView;
  readonly session: Session;
  readonly desk: FindingsDesk;
}): ReactElement {
  const { view, session, desk } = props;
  const { filter, arrangement, selected, setSelected } = desk;
  const words = useWords();
  const styles = useStyles();
  const { findings } = view;
  const marked = session.standing?.marked ?? false;
  const allSettled = isOnly(filter, "open") && !findings.some(isOpen);
  const sections = useMemo(
    () =>
      arrangeFindings(
        groupFindings(findings, filter),
        arrangement,
        view.sheets.map(({ sheet }) => sheet),
      ),
    [findings, filter, arrangement, view.sheets],
  );
  const groups = useMemo(() => sections.flatMap((section) => section.groups), [sections]);
  const shown = groups.reduce((sum, { others }) => sum + 1 + others.length, 0);
  const count = shownCount(words, { findings: shown, of: findings.length, cards: groups.length });
  const walk = useWalk(groups, selected, setSelected);
  useWalkKeys(walk);
  const { takeStart } = desk;
  const { select } = walk;
  useEffect(() => {
    if (takeStart()) select(0, { focus: true });
  }, [takeStart, select]);
  return (
    <div className={styles.screen}>
      <FilterBar
        findings={findings}
        desk={desk}
        marked={marked}
        busy={session.activity.kind === "working"}
        onMark={marked ? session.clearMarks : session.showMarks}
      >
        <CopyButton
          label={words.findings.copyShown}
          subject={groups}
          text={() => findingsText(groups, words.findings.copiedTitle(bookName(view) ?? words.product, count), words)}
          disabled={groups.length === 0}
        />
      </FilterBar>
      {groups.length === 0 ? (
        <div className={styles.none}>
          <NoneShown allSettled={allSettled} session={session} onShowAll={() => desk.setFilter(NO_FILTER)} />
        </div>
      ) : (
        <FindingList sections={sections} arrangement={arrangement} walk={walk} session={session} view={view} />
      )}
      <WalkBar walk={walk} groups={groups} shown={shown} count={count} />
    </div>
  );
}
