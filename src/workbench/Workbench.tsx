import { FluentProvider, makeStyles, MessageBar, MessageBarBody, Button, tokens } from "@fluentui/react-components";
import type { ReactElement } from "react";
import { useEffect, useMemo, useRef, useState } from "react";
import type { Language } from "../domain/lists";
import { refusalMessage } from "../messages/refusals";
import type { Refusal } from "../sheets/port";
import { App } from "../taskpane/App";
import { WordsProvider } from "../taskpane/parts/pane-context";
import type { ThemeName } from "../taskpane/services";
import { ServicesProvider } from "../taskpane/services";
import { THEMES } from "../taskpane/theme";
import { wordsFor } from "../taskpane/words/words-for";
import { FirstPage } from "./FirstPage";
import { paneWidth, Splitter } from "./Splitter";
import { TopBar } from "./TopBar";
import { UnsavedDialog } from "./UnsavedDialog";
import { useAreaKeys } from "./use-area-keys";
import { useFileDrop } from "./use-file-drop";
import { useOpenBook } from "./use-open-book";
import type { WorkbenchParts } from "./workbench-parts";
import { workbenchWords } from "./words";

const useStyles = makeStyles({
  page: {
    position: "relative",
    display: "flex",
    flexDirection: "column",
    height: "100vh",
    backgroundColor: tokens.colorNeutralBackground1,
    textSpacingTrim: "trim-start",
  },
  body: { position: "relative", flexGrow: 1, minHeight: 0 },
  bench: { display: "grid", height: "100%" },
  grid: { position: "relative", minHeight: 0, minWidth: 0 },
  sheet: { position: "absolute", inset: 0 },
  pane: { display: "grid", gridTemplateColumns: "6px minmax(0, 1fr)", minHeight: 0 },
  panel: { minHeight: 0, minWidth: 0, overflowY: "hidden" },
  first: { position: "absolute", inset: 0, zIndex: 10 },
  language: {
    position: "absolute",
    insetBlockStart: tokens.spacingVerticalM,
    insetInlineEnd: tokens.spacingHorizontalL,
  },
  over: {
    position: "absolute",
    inset: 0,
    zIndex: 20,
    display: "grid",
    placeItems: "center",
    border: `3px dashed ${tokens.colorBrandStroke1}`,
    fontSize: tokens.fontSizeBase500,
    backgroundColor: tokens.colorNeutralBackgroundAlpha,
  },
});

/** What F6 goes between. */
const AREAS = ["header", "[data-grid]", "[data-pane]"];

const SAMPLE = "guangdong-2023.xlsx";

/** Lets the page show what it is about to do before the work holds it up. */
function nextFrame(): Promise<void> {
  return new Promise((resolve) => requestAnimationFrame(() => setTimeout(resolve, 0)));
}

/** The page for those without Excel: a first page, then a grid beside the same pane. */
export function Workbench({ parts }: { readonly parts: WorkbenchParts }): ReactElement {
  const styles = useStyles();
  const { preferences } = parts.services;
  const [language, setLanguage] = useState(parts.language);
  const words = workbenchWords(language);
  const context = useMemo(() => ({ language, words: wordsFor(language) }), [language]);
  const sheet = useRef<HTMLDivElement>(null);
  const file = useRef<HTMLInputElement>(null);
  const [opened, setOpened] = useState(0);
  const [opening, setOpening] = useState<string>();
  const [refusal, setRefusal] = useState<Refusal>();
  const [theme, setTheme] = useState<ThemeName>("light");
  const [width, setWidth] = useState(() => paneWidth(Number(preferences.get("pane-width") ?? NaN)));
  const [waiting, setWaiting] = useState<File>();
  const { bench, edits, hasCharts } = useOpenBook({
    parts,
    sheet,
    theme,
    onRefusal: setRefusal,
    onLanguage: setLanguage,
  });

  useAreaKeys(AREAS);
  useEffect(() => parts.services.onTheme(setTheme), [parts]);
  useEffect(() => {
    document.documentElement.lang = language === "zh" ? "zh-CN" : "en";
  }, [language]);

  useEffect(() => {
    if (!edits.unsaved) return;
    // Browsers ask in words of their own.
    const ask = (event: BeforeUnloadEvent): void => event.preventDefault();
    window.addEventListener("beforeunload", ask);
    return () => window.removeEventListener("beforeunload", ask);
  }, [edits.unsaved]);

  const take = async (name: string, bytes: Promise<ArrayBuffer>): Promise<void> => {
    if (bench === undefined) return;
    setOpening(name);
    const content = await bytes.then(
      (buffer) => new Uint8Array(buffer),
      () => undefined,
    );
    if (content === undefined) {
      setOpening(undefined);
      setRefusal({ code: "cannot-read", facts: { file: name } });
      return;
    }
    await nextFrame();
    const loaded = bench.book.load(name, content);
    setOpening(undefined);
    setRefusal(loaded.ok ? undefined : loaded.refusal);
    if (loaded.ok) setOpened((count) => count + 1);
  };
  const takeFile = (chosen: File): void => void take(chosen.name, chosen.arrayBuffer());
  const takeWhenSafe = (chosen: File): void => (edits.unsaved ? setWaiting(chosen) : takeFile(chosen));
  const drop = useFileDrop(takeWhenSafe);
  const choose = (): void => file.current?.click();
  const speak = (next: Language): void => {
    preferences.set("language", next);
    setLanguage(next);
  };
  const isOpen = opened > 0 && bench !== undefined;

  return (
    <FluentProvider theme={THEMES[theme][language]}>
      <div className={styles.page} {...drop.handlers}>
        {isOpen && (
          <TopBar
            words={words}
            file={bench.book.name()}
            edits={edits}
            hasCharts={hasCharts}
            onUndo={bench.undo}
            onRedo={bench.redo}
            onOpen={choose}
            onDownload={bench.save}
          />
        )}
        <div role="alert">
          {refusal && (
            <MessageBar intent="error" layout="multiline" shape="square">
              <MessageBarBody>{refusalMessage(refusal, language)}</MessageBarBody>
            </MessageBar>
          )}
        </div>
        <div role="status">
          {edits.uncalculated.length > 0 && (
            <MessageBar intent="warning" layout="multiline" shape="square">
              <MessageBarBody>{words.uncalculated(edits.uncalculated)}</MessageBarBody>
            </MessageBar>
          )}
        </div>
        <div className={styles.body}>
          <div
            className={styles.bench}
            style={{ gridTemplateColumns: `minmax(0, 1fr) ${width}px` }}
            {...(!isOpen && { inert: true })}
          >
            <main className={styles.grid} aria-label={words.grid}>
              <div ref={sheet} data-grid className={styles.sheet} />
            </main>
            <aside className={styles.pane} aria-label={words.pane}>
              <Splitter
                label={words.paneWidth}
                width={width}
                onWidth={(next) => {
                  setWidth(next);
                  preferences.set("pane-width", String(next));
                }}
              />
              <div className={styles.panel}>
                {isOpen && (
                  <ServicesProvider value={bench.services}>
                    <App key={opened} version={parts.version} />
                  </ServicesProvider>
                )}
              </div>
            </aside>
          </div>
          {!isOpen && bench !== undefined && (
            <main className={styles.first}>
              <ServicesProvider value={bench.services}>
                <WordsProvider value={context}>
                  <FirstPage words={words} over={drop.over} opening={opening} onChoose={choose} onSample={openSample} />
                </WordsProvider>
              </ServicesProvider>
              <Button
                className={styles.language}
                appearance="subtle"
                lang={language === "zh" ? "en" : "zh-CN"}
                onClick={() => speak(language === "zh" ? "en" : "zh")}
              >
                {words.otherLanguage}
              </Button>
            </main>
          )}
        </div>
        {isOpen && (drop.over || opening !== undefined) && (
          <div className={styles.over}>{opening === undefined ? words.dropHere : words.opening(opening)}</div>
        )}
        <UnsavedDialog
          words={words.unsaved}
          open={waiting !== undefined}
          file={bench?.book.name() ?? ""}
          onDownload={() => {
            bench?.save();
            goOn();
          }}
          onDiscard={goOn}
          onStay={() => setWaiting(undefined)}
        />
        <input
          ref={file}
          type="file"
          accept=".xlsx,.xlsm"
          hidden
          aria-label={words.open}
          onChange={(event) => {
            const chosen = event.target.files?.[0];
            event.target.value = "";
            if (chosen !== undefined) takeWhenSafe(chosen);
          }}
        />
      </div>
    </FluentProvider>
  );

  function goOn(): void {
    setWaiting(undefined);
    if (waiting !== undefined) takeFile(waiting);
  }

  function openSample(): void {
    void take(
      SAMPLE,
      fetch(parts.sampleUrl).then((response) => response.arrayBuffer()),
    );
  }
}
