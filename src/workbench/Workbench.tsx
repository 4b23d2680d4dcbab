import {
  Body1,
  Button,
  FluentProvider,
  makeStyles,
  MessageBar,
  MessageBarBody,
  Subtitle2,
  tokens,
} from "@fluentui/react-components";
import type { DragEvent, ReactElement } from "react";
import { useEffect, useRef, useState } from "react";
import type { CellRange } from "../domain/address";
import type { Language } from "../domain/lists";
import { refusalMessage } from "../messages/refusals";
import type { Result } from "../domain/result";
import type { CellEdit } from "../sheets/cell-edit";
import type { Refusal } from "../sheets/port";
import { App } from "../taskpane/App";
import { THEMES } from "../taskpane/theme";
import type { PaneServices, ThemeName } from "../taskpane/services";
import { listeners } from "../taskpane/root/listeners";
import { ServicesProvider } from "../taskpane/services";
import type { SpreadsheetGrid } from "./grid/univer-grid";
import { mountGrid } from "./grid/univer-grid";
import { toUniver } from "./grid/to-univer";
import type { BookFile, EditState, OpenBook, Shown } from "./open-book";
import { createOpenBook } from "./open-book";
import { workbenchWords } from "./words";

const useStyles = makeStyles({
  page: {
    display: "grid",
    gridTemplateRows: "max-content max-content max-content minmax(0, 1fr)",
    height: "100vh",
    backgroundColor: tokens.colorNeutralBackground1,
  },
  bar: {
    display: "flex",
    alignItems: "center",
    gap: tokens.spacingHorizontalM,
    padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalL}`,
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
    flexWrap: "wrap",
  },
  grow: { flexGrow: 1 },
  body: { display: "grid", gridTemplateColumns: "minmax(0, 1fr) 380px", minHeight: 0 },
  grid: { position: "relative", minHeight: 0 },
  sheet: { position: "absolute", inset: 0 },
  drop: {
    position: "absolute",
    inset: 0,
    display: "flex",
    flexDirection: "column",
    gap: tokens.spacingVerticalM,
    alignItems: "center",
    justifyContent: "center",
    textAlign: "center",
    backgroundColor: tokens.colorNeutralBackground2,
    zIndex: 10,
  },
  pane: { borderLeft: `1px solid ${tokens.colorNeutralStroke2}`, minHeight: 0, overflowY: "hidden" },
  buttons: { display: "flex", gap: tokens.spacingHorizontalS },
});

/** What the composition root gives the page. */
export interface WorkbenchParts {
  readonly open: (bytes: Uint8Array, name: string) => Result<BookFile, Refusal>;
  readonly sampleUrl: string;
  /** Everything of the pane's services that does not depend on the open book. */
  readonly services: Omit<
    PaneServices,
    "port" | "show" | "selection" | "download" | "onEdit" | "onRibbonRun" | "onLanguage"
  >;
  readonly saveBytes: (name: string, bytes: Uint8Array) => void;
  readonly language: Language;
  readonly version: string;
}

function gradedName(name: string): string {
  return name.replace(/(\.graded)?\.(xls[xm])$/i, ".graded.$2");
}

const NO_EDITS: EditState = { undo: 0, redo: 0, uncalculated: [] };

/** The page for those without Excel: a grid beside the same pane. */
export function Workbench({ parts }: { readonly parts: WorkbenchParts }): ReactElement {
  const styles = useStyles();
  const [language, setLanguage] = useState(parts.language);
  const words = workbenchWords(language);
  const sheet = useRef<HTMLDivElement>(null);
  const file = useRef<HTMLInputElement>(null);
  const grid = useRef<SpreadsheetGrid>(undefined);
  const [book, setBook] = useState<OpenBook>();
  const [services, setServices] = useState<PaneServices>();
  const [opened, setOpened] = useState(0);
  const [refusal, setRefusal] = useState<Refusal>();
  const [theme, setTheme] = useState<ThemeName>("light");
  const [edits, setEdits] = useState<EditState>(NO_EDITS);
  const goBack = useRef<Record<"undo" | "redo", () => void>>(undefined);

  useEffect(() => parts.services.onTheme(setTheme), [parts]);

  useEffect(() => {
    const element = sheet.current;
    if (element === null) return;
    const edited = listeners();
    const step = (cells: readonly CellEdit[]): void => {
      mounted.put(cells);
      if (cells.length > 0) edited.tell();
    };
    const mounted = mountGrid(element, parts.language, {
      onEdit: (cells) => {
        open.edit(cells);
        edited.tell();
      },
      onResults: (cells) => open.recalculated(cells),
      onUndo: () => step(open.undo()),
      onRedo: () => step(open.redo()),
    });
    grid.current = mounted;
    const onShown = ({ workbook, marks, plans, fresh }: Shown): void => {
      const own = workbook.grids.filter((one) => one.own !== undefined).map(({ sheet: name }) => name);
      mounted.load(toUniver(workbook, marks, plans), new Set(own), fresh);
    };
    const open = createOpenBook(parts.open, { onShown, onEdited: setEdits });
    const save = (): void => {
      const bytes = open.bytes();
      if (bytes?.ok === true) parts.saveBytes(gradedName(open.name()), bytes.value);
      setRefusal(bytes?.ok === false ? bytes.refusal : undefined);
    };
    goBack.current = { undo: () => step(open.undo()), redo: () => step(open.redo()) };
    setBook(open);
    setServices({
      ...parts.services,
      port: open.port,
      show: (range: CellRange) => {
        mounted.show(range);
        return Promise.resolve({ ok: true, value: undefined });
      },
      selection: () => {
        const range = mounted.selection();
        return Promise.resolve(
          range === undefined
            ? { ok: false, refusal: { code: "file-not-found", facts: { file: "" } } }
            : { ok: true, value: range },
        );
      },
      onEdit: edited.add,
      onRibbonRun: () => () => undefined,
      onLanguage: setLanguage,
      download: save,
    });
  }, [parts]);

  const take = async (name: string, bytes: Promise<ArrayBuffer>): Promise<void> => {
    if (book === undefined) return;
    const loaded = book.load(name, new Uint8Array(await bytes));
    setRefusal(loaded.ok ? undefined : loaded.refusal);
    if (loaded.ok) setOpened((count) => count + 1);
  };
  const openSample = (): void => {
    void fetch(parts.sampleUrl).then((response) => take("guangdong-2023.xlsx", response.arrayBuffer()));
  };
  const onDrop = (event: DragEvent): void => {
    event.preventDefault();
    const dropped = event.dataTransfer.files[0];
    if (dropped !== undefined) void take(dropped.name, dropped.arrayBuffer());
  };
  const openFile = (
    <>
      <Button appearance="primary" onClick={() => file.current?.click()}>
        {words.open}
      </Button>
      <Button onClick={openSample}>{words.sample}</Button>
    </>
  );

  return (
    <FluentProvider theme={THEMES[theme][language]}>
      <div className={styles.page} onDragOver={(event) => event.preventDefault()} onDrop={onDrop}>
        <header className={styles.bar}>
          <Subtitle2 as="h1">{words.title}</Subtitle2>
          <Body1 className={styles.grow}>{words.local}</Body1>
          {opened > 0 && (
            <div className={styles.buttons}>
              <Button disabled={edits.undo === 0} onClick={() => goBack.current?.undo()}>
                {words.undo}
              </Button>
              <Button disabled={edits.redo === 0} onClick={() => goBack.current?.redo()}>
                {words.redo}
              </Button>
            </div>
          )}
          {opened > 0 && <div className={styles.buttons}>{openFile}</div>}
          {opened > 0 && services && <Button onClick={services.download}>{words.download}</Button>}
        </header>
        <div role="alert">
          {refusal && (
            <MessageBar intent="error" layout="multiline">
              <MessageBarBody>{refusalMessage(refusal, language)}</MessageBarBody>
            </MessageBar>
          )}
        </div>
        <div role="status">
          {edits.uncalculated.length > 0 && (
            <MessageBar intent="warning" layout="multiline">
              <MessageBarBody>{words.uncalculated(edits.uncalculated)}</MessageBarBody>
            </MessageBar>
          )}
        </div>
        <div className={styles.body}>
          <main className={styles.grid} aria-label={words.grid}>
            <div ref={sheet} data-grid className={styles.sheet} />
            {opened === 0 && (
              <div className={styles.drop}>
                <Body1>{words.drop}</Body1>
                <div className={styles.buttons}>{openFile}</div>
              </div>
            )}
          </main>
          <aside className={styles.pane} aria-label={words.pane}>
            {services && (
              <ServicesProvider value={services}>
                <App key={opened} version={parts.version} />
              </ServicesProvider>
            )}
          </aside>
        </div>
        <input
          ref={file}
          type="file"
          accept=".xlsx,.xlsm"
          hidden
          aria-label={words.open}
          onChange={(event) => {
            const chosen = event.target.files?.[0];
            event.target.value = "";
            if (chosen !== undefined) void take(chosen.name, chosen.arrayBuffer());
          }}
        />
      </div>
    </FluentProvider>
  );
}
