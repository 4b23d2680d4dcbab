import { FluentProvider, makeStyles, tokens } from "@fluentui/react-components";
import type { ReactElement } from "react";
import { useMemo, useState } from "react";
import { useCollection } from "./collect/use-collection";
import { FindingsScreen } from "./findings/FindingsScreen";
import type { FindingsDesk } from "./findings/use-findings-desk";
import { NO_FILTER, useFindingsDesk } from "./findings/use-findings-desk";
import { HomeScreen } from "./home/HomeScreen";
import type { Destination } from "./home/next-step";
import { MappingScreen } from "./mapping/MappingScreen";
import { GoToProvider } from "./parts/context/go-to-context";
import { WordsProvider } from "./parts/context/pane-context";
import { useKeptFocus } from "./parts/context/use-kept-focus";
import { visuallyHidden } from "./parts/context/visually-hidden";
import { Announcer } from "./parts/states/Announcer";
import { Busy } from "./parts/states/Busy";
import { StaleBar } from "./parts/states/StaleBar";
import { TroubleBar } from "./parts/states/TroubleBar";
import { ScoresScreen } from "./scores/ScoresScreen";
import { isSaidByScreens } from "./session/said-by-screens";
import { useFormerRun } from "./session/use-former-run";
import { usePlaces } from "./session/use-places";
import { useSession } from "./session/use-session";
import { SettingsScreen } from "./settings/SettingsScreen";
import type { TabName } from "./Tabs";
import { Tabs } from "./Tabs";
import { THEMES } from "./theme";
import type { LanguageChoice } from "./use-pane-choices";
import { usePaneChoices } from "./use-pane-choices";
import { isOpen } from "./view/open-findings";
import { wordsFor } from "./words/words-for";

const useStyles = makeStyles({
  app: {
    display: "flex",
    flexDirection: "column",
    height: "100%",
    minWidth: "300px",
    "& h1, & h2, & h3, & h4, & p": { margin: 0 },
    // A full-width quotation mark at the beginning of a line leaves no hole there.
    textSpacingTrim: "trim-start",
    // A second underline alone is easily overlooked.
    "& .fui-Link:focus-visible": {
      outline: `2px solid ${tokens.colorStrokeFocus2}`,
      borderRadius: tokens.borderRadiusSmall,
    },
  },
  panel: {
    position: "relative",
    flexGrow: 1,
    minHeight: 0,
    boxSizing: "border-box",
    overflowY: "auto",
    padding: tokens.spacingHorizontalM,
  },
  hidden: visuallyHidden,
});

/** Where the pane goes from a screen: to another one, with the findings filtered as the destination says. */
function useNavigation(desk: FindingsDesk) {
  const [tab, setTab] = useState<TabName>("home");
  const go = (to: Destination): void => {
    if (to === "open-findings") desk.settle();
    if (to === "findings") desk.setFilter(NO_FILTER);
    setTab(to === "open-findings" ? "findings" : to);
  };
  return { tab, setTab, go };
}

/** Arranges the screens, and says which of them shows. */
export function App({ version }: { readonly version: string }): ReactElement {
  const styles = useStyles();
  const { theme, choice, languageOf, chooseLanguage, marks, chooseMarks } = usePaneChoices();
  const language = languageOf(choice);
  const session = useSession(language, marks);
  const former = useFormerRun(language, session.standing !== undefined);
  const words = wordsFor(language);
  const context = useMemo(() => ({ language, words }), [language, words]);
  const collection = useCollection(context);
  const places = usePlaces();
  const desk = useFindingsDesk();
  const { tab, setTab, go } = useNavigation(desk);
  const pane = useKeptFocus();
  const { activity, standing, change } = session;
  const view = standing?.view;
  const leaveFor = (next: TabName): void => {
    if (next !== "mapping" && isSaidByScreens(activity)) session.dismiss();
    setTab(next);
  };
  const speak = (next: LanguageChoice): void => {
    chooseLanguage(next);
    if (view !== undefined) change({ kind: "language", language: languageOf(next) });
  };
  const settings = { language: choice, onLanguage: speak, marks, onMarks: chooseMarks, version };

  return (
    <FluentProvider theme={THEMES[theme][language]} style={{ height: "100%" }}>
      <WordsProvider value={context}>
        <div ref={pane} className={styles.app} data-pane>
          <Tabs selected={tab} onSelect={leaveFor} open={view?.findings.filter(isOpen).length ?? 0} />
          {activity.kind === "failed" && (
            <TroubleBar
              trouble={activity.trouble}
              questions={view?.questions.length ?? 0}
              onMapping={tab === "mapping" ? undefined : () => go("mapping")}
              onRetry={session.retry}
              onDismiss={session.dismiss}
            />
          )}
          {places.trouble && <TroubleBar trouble={places.trouble} onRetry={places.retry} onDismiss={places.dismiss} />}
          {standing && standing.stale !== false && <StaleBar session={session} why={standing.stale} />}
          <Busy activity={activity} onCancel={session.cancel} />
          {/* A key of its own, so that each screen begins at its top. */}
          <div key={tab} className={styles.panel} role="tabpanel" id="panel" aria-labelledby={`tab-${tab}`}>
            <GoToProvider value={places.goTo}>
              {tab !== "home" && <h1 className={styles.hidden}>{words.tabs[tab]}</h1>}
              {tab === "home" && <HomeScreen session={session} former={former} collection={collection} onGo={go} />}
              {tab === "mapping" && <MappingScreen view={view} session={session} />}
              {tab === "scores" && <ScoresScreen view={view} session={session} onMapping={() => go("mapping")} />}
              {tab === "findings" && <FindingsScreen view={view} session={session} desk={desk} />}
              {tab === "settings" && <SettingsScreen view={view} session={session} {...settings} />}
            </GoToProvider>
          </div>
          <Announcer session={session} />
        </div>
      </WordsProvider>
    </FluentProvider>
  );
}
