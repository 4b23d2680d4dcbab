import {
  Body1,
  Body1Strong,
  Button,
  Caption1,
  LargeTitle,
  makeStyles,
  mergeClasses,
  Spinner,
  Subtitle1,
  tokens,
} from "@fluentui/react-components";
import {
  DocumentArrowUpRegular,
  KeyboardRegular,
  ShieldCheckmarkRegular,
  TableSimpleRegular,
} from "@fluentui/react-icons";
import type { ReactElement, ReactNode } from "react";
import { BlankTemplates } from "../taskpane/collect/BlankTemplates";
import { CollectForms } from "../taskpane/collect/CollectForms";
import { useCollection } from "../taskpane/collect/use-collection";
import { usePaneLanguage } from "../taskpane/parts/context/pane-context";
import { useKeptFocus } from "../taskpane/parts/context/use-kept-focus";
import { Folded } from "../taskpane/parts/controls/Folded";
import { KeyList } from "../taskpane/parts/controls/KeyList";
import { STEP_ICONS } from "../taskpane/parts/results/step-icons";
import { NARROW } from "./narrow";
import type { WorkbenchWords } from "./words";

const useStyles = makeStyles({
  page: { height: "100%", overflowY: "auto", backgroundColor: tokens.colorNeutralBackground2 },
  column: {
    display: "flex",
    flexDirection: "column",
    gap: tokens.spacingVerticalXXL,
    maxWidth: "920px",
    margin: "0 auto",
    padding: `clamp(16px, 7vh, 120px) ${tokens.spacingHorizontalXXL} ${tokens.spacingVerticalXXL}`,
    "& h1, & h2, & p": { margin: 0 },
  },
  // The other language stands at the corner above.
  opening: { display: "grid", gap: tokens.spacingVerticalS, [NARROW]: { marginBlockStart: "32px" } },
  lead: {
    maxWidth: "44em",
    fontSize: tokens.fontSizeBase400,
    lineHeight: tokens.lineHeightBase400,
    color: tokens.colorNeutralForeground2,
  },
  drop: {
    display: "flex",
    flexDirection: "column",
    alignItems: "center",
    gap: tokens.spacingVerticalM,
    padding: `${tokens.spacingVerticalXXL} ${tokens.spacingHorizontalL}`,
    border: `2px dashed ${tokens.colorNeutralStrokeAccessible}`,
    borderRadius: tokens.borderRadiusXLarge,
    backgroundColor: tokens.colorNeutralBackground1,
    textAlign: "center",
  },
  over: {
    borderTopColor: tokens.colorBrandStroke1,
    borderRightColor: tokens.colorBrandStroke1,
    borderBottomColor: tokens.colorBrandStroke1,
    borderLeftColor: tokens.colorBrandStroke1,
    backgroundColor: tokens.colorBrandBackground2,
  },
  sheet: { fontSize: "32px", color: tokens.colorBrandForeground2 },
  buttons: { display: "flex", flexWrap: "wrap", justifyContent: "center", gap: tokens.spacingHorizontalM },
  quiet: { color: tokens.colorNeutralForeground2 },
  three: {
    display: "grid",
    gridTemplateColumns: "repeat(auto-fit, minmax(240px, 1fr))",
    gap: tokens.spacingHorizontalXXL,
    margin: 0,
    padding: 0,
    listStyleType: "none",
  },
  two: {
    display: "grid",
    gridTemplateColumns: "repeat(auto-fit, minmax(300px, 1fr))",
    alignItems: "start",
    columnGap: tokens.spacingHorizontalXXL,
  },
  item: { display: "grid", gridTemplateColumns: "24px minmax(0, 1fr)", columnGap: tokens.spacingHorizontalS },
  icon: { fontSize: "20px", color: tokens.colorBrandForeground2 },
});

interface FirstPageProps {
  readonly words: WorkbenchWords;
  /** A file is held over the page. */
  readonly over: boolean;
  /** The file that is being opened. */
  readonly opening: string | undefined;
  readonly onChoose: () => void;
  readonly onSample: () => void;
}

const FACT_ICONS = [<ShieldCheckmarkRegular key="local" />, <TableSimpleRegular key="reads" />];

function Item(props: { readonly icon: ReactNode; readonly name: string; readonly children: ReactNode }): ReactElement {
  const styles = useStyles();
  return (
    <li className={styles.item}>
      <span className={styles.icon} aria-hidden="true">
        {props.icon}
      </span>
      <div>
        <Body1Strong as="h2" block>
          {props.name}
        </Body1Strong>
        {props.children}
      </div>
    </li>
  );
}

/** Where a file is dropped, chosen, or the sample taken; while one is being opened, that it is. */
function DropZone(props: FirstPageProps): ReactElement {
  const { words, over, opening } = props;
  const styles = useStyles();
  return (
    <div className={mergeClasses(styles.drop, over && styles.over)}>
      <DocumentArrowUpRegular className={styles.sheet} aria-hidden="true" />
      {opening === undefined ? (
        <>
          <Subtitle1 as="p">{over ? words.dropHere : words.drop}</Subtitle1>
          <div className={styles.buttons}>
            <Button appearance="primary" size="large" onClick={props.onChoose}>
              {words.choose}
            </Button>
            <Button size="large" onClick={props.onSample}>
              {words.sample}
            </Button>
          </div>
          <Caption1 className={styles.quiet}>{words.sampleWhat}</Caption1>
        </>
      ) : (
        <Spinner label={words.opening(opening)} />
      )}
    </div>
  );
}

/** Named things, each with its icon and a sentence. */
function Items(props: {
  readonly named: readonly { readonly name: string; readonly what: string }[];
  readonly icons: readonly ReactNode[];
}): ReactElement {
  const styles = useStyles();
  return (
    <>
      {props.named.map(({ name, what }, index) => (
        <Item key={name} icon={props.icons[index]} name={name}>
          <Body1 as="p" className={styles.quiet}>
            {what}
          </Body1>
        </Item>
      ))}
    </>
  );
}

/** Before a workbook is open: what the page does, the three ways to begin, what it never does, and what it reads. */
export function FirstPage(props: FirstPageProps): ReactElement {
  const { words } = props;
  const language = usePaneLanguage();
  const pane = language.words;
  const collection = useCollection(language);
  const styles = useStyles();
  const page = useKeptFocus();
  return (
    <div ref={page} className={styles.page}>
      <div className={styles.column}>
        <div className={styles.opening}>
          <LargeTitle as="h1">{words.title}</LargeTitle>
          <Body1 as="p" className={styles.lead}>
            {words.lead}
          </Body1>
        </div>
        <DropZone {...props} />
        <ol className={styles.three}>
          <Items named={pane.home.welcomeSteps} icons={STEP_ICONS} />
        </ol>
        <ul className={styles.three}>
          <Items named={words.facts} icons={FACT_ICONS} />
          <Item icon={<KeyboardRegular />} name={pane.keyboard.title}>
            <KeyList keys={[...pane.keyboard.keys, ...words.keys]} />
          </Item>
        </ul>
        <div className={styles.two}>
          <Folded title={pane.collect.title}>
            <CollectForms collection={collection} />
          </Folded>
          <Folded title={pane.collect.template}>
            <BlankTemplates />
          </Folded>
        </div>
      </div>
    </div>
  );
}
