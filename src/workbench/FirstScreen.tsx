import { Button, makeStyles, tokens } from "@fluentui/react-components";
import type { ReactElement } from "react";
import { useMemo } from "react";
import type { Language } from "../domain/lists";
import { WordsProvider } from "../taskpane/parts/context/pane-context";
import type { PaneServices } from "../taskpane/services/pane-services";
import { ServicesProvider } from "../taskpane/services/pane-services";
import { wordsFor } from "../taskpane/words/words-for";
import { FirstPage } from "./FirstPage";
import type { Opening } from "./use-opening";
import type { WorkbenchWords } from "./words";

const useStyles = makeStyles({
  screen: { position: "absolute", inset: 0, zIndex: 10 },
  language: {
    position: "absolute",
    insetBlockStart: tokens.spacingVerticalM,
    insetInlineEnd: tokens.spacingHorizontalL,
  },
});

/** Covers the empty grid until a book is open: the first page, and the other language to read it in. */
export function FirstScreen(props: {
  readonly words: WorkbenchWords;
  readonly language: Language;
  readonly services: PaneServices;
  readonly opening: Opening;
  /** A file is held over the page. */
  readonly over: boolean;
  readonly onChoose: () => void;
  readonly onLanguage: (language: Language) => void;
}): ReactElement {
  const { words, language, opening } = props;
  const styles = useStyles();
  const context = useMemo(() => ({ language, words: wordsFor(language) }), [language]);
  const other = language === "zh" ? "en" : "zh";
  return (
    <main className={styles.screen}>
      <ServicesProvider value={props.services}>
        <WordsProvider value={context}>
          <FirstPage
            words={words}
            over={props.over}
            opening={opening.file}
            onChoose={props.onChoose}
            onSample={opening.takeSample}
          />
        </WordsProvider>
      </ServicesProvider>
      <Button
        className={styles.language}
        appearance="subtle"
        lang={other === "zh" ? "zh-CN" : "en"}
        onClick={() => props.onLanguage(other)}
      >
        {words.otherLanguage}
      </Button>
    </main>
  );
}
