import {
  FluentProvider,
  makeStyles,
  MessageBar,
  MessageBarActions,
  MessageBarBody,
  MessageBarTitle,
  Button,
  Tab,
  TabList,
  teamsHighContrastTheme,
  tokens,
  webDarkTheme,
  webLightTheme,
} from "@fluentui/react-components";
import type { ReactElement } from "react";
import { useEffect, useMemo, useState } from "react";
import type { Language } from "../domain/lists";
import { refusalMessage } from "../messages/refusals";
import { FindingsScreen } from "./findings/FindingsScreen";
import { HomeScreen } from "./home/HomeScreen";
import { MappingScreen } from "./mapping/MappingScreen";
import { Busy } from "./parts/Busy";
import { WordsProvider } from "./parts/pane-context";
import { ScoresScreen } from "./scores/ScoresScreen";
import type { ThemeName } from "./services";
import { useServices } from "./services";
import type { Session, Trouble } from "./session/use-session";
import { useSession } from "./session/use-session";
import type { LanguageChoice } from "./settings/SettingsScreen";
import { SettingsScreen } from "./settings/SettingsScreen";
import type { PaneWords } from "./words/pane-words";
import { wordsFor } from "./words/words-for";

const THEMES = { light: webLightTheme, dark: webDarkTheme, contrast: teamsHighContrastTheme };
const TABS = ["home", "mapping", "scores", "findings", "settings"] as const;
type TabName = (typeof TABS)[number];

const useStyles = makeStyles({
  app: {
    display: "flex",
    flexDirection: "column",
    height: "100%",
    minWidth: "300px",
    "& h1, & h2, & h3, & p": { margin: 0 },
  },
  tabs: { flexShrink: 0, overflowX: "auto" },
  main: { flexGrow: 1, minHeight: 0 },
  panel: { height: "100%", boxSizing: "border-box", overflowY: "auto", padding: tokens.spacingHorizontalM },
});

function TroubleBar(props: {
  readonly trouble: Trouble;
  readonly words: PaneWords;
  readonly language: Language;
  readonly session: Session;
}): ReactElement {
  const { trouble, words, language, session } = props;
  const bug = trouble.kind === "bug";
  return (
    <MessageBar intent="error" layout="multiline" role="alert">
      <MessageBarBody>
        <MessageBarTitle>{bug ? words.trouble.bug : words.trouble.refusal}</MessageBarTitle>
        {bug ? `${words.trouble.bugWhat} (${trouble.message})` : refusalMessage(trouble.refusal, language)}
      </MessageBarBody>
      <MessageBarActions>
        <Button size="small" onClick={session.check}>
          {words.trouble.retry}
        </Button>
        <Button size="small" onClick={session.dismiss}>
          {words.trouble.dismiss}
        </Button>
      </MessageBarActions>
    </MessageBar>
  );
}

/** Arranges the screens; holds which one shows, the language and the theme. */
export function App({ version }: { readonly version: string }): ReactElement {
  const { hostLanguage, onTheme, onLanguage, preferences } = useServices();
  const styles = useStyles();
  const [theme, setTheme] = useState<ThemeName>("light");
  const [tab, setTab] = useState<TabName>("home");
  const [choice, setChoice] = useState<LanguageChoice>(() => {
    const kept = preferences.get("language");
    return kept === "zh" || kept === "en" ? kept : "follow";
  });
  const [marks, setMarks] = useState(() => preferences.get("marks") !== "off");
  const language = choice === "follow" ? hostLanguage : choice;
  const session = useSession(language, marks);
  const words = wordsFor(language);
  const context = useMemo(() => ({ language, words }), [language, words]);
  const { activity, standing, change } = session;
  const view = standing?.view;

  useEffect(() => onTheme(setTheme), [onTheme]);
  useEffect(() => {
    document.documentElement.lang = language === "zh" ? "zh-CN" : "en";
    onLanguage?.(language);
  }, [language, onLanguage]);

  const chooseLanguage = (next: LanguageChoice): void => {
    setChoice(next);
    preferences.set("language", next);
    if (view !== undefined) change({ kind: "language", language: next === "follow" ? hostLanguage : next });
  };
  const chooseMarks = (next: boolean): void => {
    setMarks(next);
    preferences.set("marks", next ? "on" : "off");
  };

  return (
    <FluentProvider theme={THEMES[theme]} style={{ height: "100%" }}>
      <WordsProvider value={context}>
        <div className={styles.app}>
          <TabList
            className={styles.tabs}
            size="small"
            aria-label={words.product}
            selectedValue={tab}
            onTabSelect={(_, { value }) => setTab(TABS.find((name) => name === value) ?? "home")}
          >
            {TABS.map((name) => (
              <Tab key={name} value={name} id={`tab-${name}`}>
                {words.tabs[name]}
              </Tab>
            ))}
          </TabList>
          {activity.kind === "failed" && (
            <TroubleBar trouble={activity.trouble} words={words} language={language} session={session} />
          )}
          {tab !== "home" && <Busy activity={activity} onCancel={session.cancel} />}
          <main className={styles.main}>
            <div className={styles.panel} role="tabpanel" aria-labelledby={`tab-${tab}`}>
              {tab === "home" && <HomeScreen session={session} onGo={setTab} />}
              {tab === "mapping" && <MappingScreen view={view} session={session} />}
              {tab === "scores" && <ScoresScreen view={view} session={session} />}
              {tab === "findings" && <FindingsScreen view={view} session={session} />}
              {tab === "settings" && (
                <SettingsScreen
                  view={view}
                  session={session}
                  language={choice}
                  onLanguage={chooseLanguage}
                  marks={marks}
                  onMarks={chooseMarks}
                  version={version}
                />
              )}
            </div>
          </main>
        </div>
      </WordsProvider>
    </FluentProvider>
  );
}
