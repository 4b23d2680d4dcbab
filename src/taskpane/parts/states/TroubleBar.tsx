import {
  Button,
  makeStyles,
  MessageBar,
  MessageBarActions,
  MessageBarBody,
  MessageBarTitle,
} from "@fluentui/react-components";
import type { ReactElement } from "react";
import type { Language } from "../../../domain/lists";
import { refusalMessage, refusalParts } from "../../../messages/refusals/refusals";
import type { Refusal, RefusalCode } from "../../../sheets/port";
import type { Trouble } from "../../session/session";
import type { PaneWords } from "../../words/pane-words";
import { usePaneLanguage } from "../context/pane-context";

const useStyles = makeStyles({ bar: { flexShrink: 0 } });

/** What a person mends on the mapping page; trying again before that would end the same way. */
const MENDED_BY_MAPPING: ReadonlySet<RefusalCode> = new Set<RefusalCode>([
  "nothing-to-score",
  "rival-inputs",
  "bad-mapping",
]);

/** What is in the way and what to do about it here. */
function refusalWords(refusal: Refusal, questions: number, language: Language, { trouble }: PaneWords): string {
  const asked = refusal.code === "nothing-to-score" && questions > 0;
  const instead = asked ? trouble.answerFirst(questions) : trouble.instead[refusal.code];
  if (instead === undefined) return refusalMessage(refusal, language);
  const { what } = refusalParts(refusal, language);
  return language === "zh" ? `${what}。${instead}` : `${what}. ${instead}`;
}

/** What came in the way, and what to do about it. A refusal of host or file is shown apart from a bug of ours. */
export function TroubleBar(props: {
  readonly trouble: Trouble;
  /** How many questions wait on the mapping page. */
  readonly questions?: number;
  /** Goes to the mapping page; undefined where it shows already. */
  readonly onMapping?: (() => void) | undefined;
  readonly onRetry: () => void;
  readonly onDismiss: () => void;
}): ReactElement {
  const { trouble, questions = 0, onMapping, onRetry, onDismiss } = props;
  const { language, words } = usePaneLanguage();
  const styles = useStyles();
  const bug = trouble.kind === "bug";
  const wayOn = !bug && MENDED_BY_MAPPING.has(trouble.refusal.code) ? onMapping : undefined;
  return (
    <MessageBar className={styles.bar} intent="error" layout="multiline" shape="square" role="alert">
      <MessageBarBody>
        <MessageBarTitle>{bug ? words.trouble.bug : words.trouble.refusal}</MessageBarTitle>
        {bug
          ? `${words.trouble.bugWhat} (${trouble.message})`
          : refusalWords(trouble.refusal, questions, language, words)}
      </MessageBarBody>
      <MessageBarActions>
        {wayOn === undefined ? (
          <Button size="small" onClick={onRetry}>
            {words.trouble.retry}
          </Button>
        ) : (
          <Button size="small" appearance="primary" onClick={wayOn}>
            {words.trouble.toMapping}
          </Button>
        )}
        <Button size="small" onClick={onDismiss}>
          {words.trouble.dismiss}
        </Button>
      </MessageBarActions>
    </MessageBar>
  );
}
