import { FluentProvider, makeStyles, tokens } from "@fluentui/react-components";
import type { ReactElement } from "react";
import { useEffect, useRef, useState } from "react";
import type { Language } from "../domain/lists";
import { App } from "../taskpane/App";
import { useKeptFocus } from "../taskpane/parts/context/use-kept-focus";
import type { ThemeName } from "../taskpane/services/pane-services";
import { ServicesProvider } from "../taskpane/services/pane-services";
import type { Trouble } from "../taskpane/session/session";
import { THEMES } from "../taskpane/theme";
import type { Bench } from "./bench";
import { BenchAreas } from "./BenchAreas";
import { FirstScreen } from "./FirstScreen";
import type { Unshown } from "./grid/unshown";
import { Notices } from "./Notices";
import type { EditState } from "./open-book";
import { OpeningOver } from "./OpeningOver";
import { TopBar } from "./TopBar";
import { UnsavedDialog } from "./UnsavedDialog";
import { useAreaKeys } from "./use-area-keys";
import { useFileDrop } from "./use-file-drop";
import { useLeavingQuestion } from "./use-leaving-question";
import { useOpenBook } from "./use-open-book";
import type { Opening } from "./use-opening";
import { useOpening } from "./use-opening";
import type { WorkbenchWords } from "./words";
import { workbenchWords } from "./words";
import type { WorkbenchParts } from "./workbench-parts";
import { WorkbookInput } from "./WorkbookInput";

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
});

/** What F6 goes between; the grid has a header of its own. */
const AREAS = ["[data-bar]", "[data-grid]", "[data-pane]"];

/** The page's language and theme: which languages people choose is kept, the theme follows the browser's. */
function useLook({ services, language: first }: WorkbenchParts) {
  const [language, setLanguage] = useState(first);
  const [theme, setTheme] = useState<ThemeName>("light");
  useEffect(() => services.onTheme(setTheme), [services]);
  useEffect(() => {
    document.documentElement.lang = language === "zh" ? "zh-CN" : "en";
  }, [language]);
  const chooseLanguage = (next: Language): void => {
    services.preferences.set("language", next);
    setLanguage(next);
  };
  return { language, theme, setLanguage, chooseLanguage };
}

/** What the parts of the page share. */
interface Page {
  readonly words: WorkbenchWords;
  readonly bench: Bench | undefined;
  readonly opening: Opening;
}

/** Over the grid: the bar of the open book, and what came in the way of a file or an edit. */
function Above(
  props: Page & {
    readonly trouble: Trouble | undefined;
    readonly language: Language;
    readonly edits: EditState;
    readonly unshown: Unshown;
    readonly isOpen: boolean;
    readonly onOpen: () => void;
  },
): ReactElement {
  const { words, bench, opening, edits } = props;
  const above = useKeptFocus();
  return (
    <div ref={above}>
      {props.isOpen && bench !== undefined && (
        <TopBar words={words} bench={bench} edits={edits} unshown={props.unshown} onOpen={props.onOpen} />
      )}
      <Notices
        trouble={props.trouble}
        notOne={opening.notOne}
        uncalculated={edits.uncalculated}
        language={props.language}
        words={words}
        onDismiss={opening.dismiss}
      />
    </div>
  );
}

/** Asks what becomes of the open book's results and edits before another takes its place. */
function UnsavedQuestion({ words, bench, opening }: Page): ReactElement {
  const saveAndGoOn = (): void => {
    void bench?.save().then((saved) => (saved ? opening.goOn() : opening.stay()));
  };
  return (
    <UnsavedDialog
      words={words.unsaved}
      open={opening.isWaiting}
      file={bench?.book.name() ?? ""}
      onDownload={saveAndGoOn}
      onDiscard={opening.goOn}
      onStay={opening.stay}
    />
  );
}

/** The page for those without Excel: a first page, then a grid beside the same pane. */
export function Workbench({ parts }: { readonly parts: WorkbenchParts }): ReactElement {
  const styles = useStyles();
  const { language, theme, setLanguage, chooseLanguage } = useLook(parts);
  const [trouble, onTrouble] = useState<Trouble>();
  const words = workbenchWords(language);
  const sheet = useRef<HTMLDivElement>(null);
  const input = useRef<HTMLInputElement>(null);
  const { bench, edits, unshown } = useOpenBook({ parts, sheet, onTrouble, onLanguage: setLanguage });
  const opening = useOpening({ bench, unsaved: edits.unsaved, samples: parts.samples, language, onTrouble });
  const drop = useFileDrop(opening.drop);

  useAreaKeys(AREAS);
  useLeavingQuestion(edits.unsaved);

  const choose = (): void => input.current?.click();
  const isOpen = opening.count > 0 && bench !== undefined;
  const page = { words, bench, opening };

  return (
    <FluentProvider theme={THEMES[theme][language]}>
      <div className={styles.page} {...drop.handlers}>
        <Above
          {...page}
          edits={edits}
          unshown={unshown}
          trouble={trouble}
          language={language}
          isOpen={isOpen}
          onOpen={choose}
        />
        <div className={styles.body}>
          <BenchAreas words={words} preferences={parts.services.preferences} sheet={sheet} inert={!isOpen}>
            {isOpen && (
              <ServicesProvider value={bench.services}>
                <App key={opening.count} version={parts.version} />
              </ServicesProvider>
            )}
          </BenchAreas>
          {!isOpen && bench !== undefined && (
            <FirstScreen
              words={words}
              language={language}
              services={bench.services}
              opening={opening}
              over={drop.over}
              onChoose={choose}
              onLanguage={chooseLanguage}
            />
          )}
        </div>
        {isOpen && <OpeningOver words={words} isDragged={drop.over} file={opening.file} />}
        <UnsavedQuestion {...page} />
        <WorkbookInput input={input} label={words.open} onFile={opening.take} />
      </div>
    </FluentProvider>
  );
}
