import { Button, MessageBar, MessageBarActions, MessageBarBody } from "@fluentui/react-components";
import type { ReactElement } from "react";
import type { Language } from "../domain/lists";
import { bugMessage } from "../messages/refusals/bug";
import { refusalMessage } from "../messages/refusals/refusals";
import type { Trouble } from "../taskpane/session/session";
import type { NotOne } from "./dropped";
import type { WorkbenchWords } from "./words";

/**
 * Bars above the grid: what came in the way, what was dropped and cannot be opened, which formulas keep an old result. Read
 * out when they come. What is over and done with can be put away: it takes room from the grid.
 */
export function Notices(props: {
  readonly trouble: Trouble | undefined;
  readonly notOne: NotOne | undefined;
  readonly uncalculated: readonly string[];
  readonly language: Language;
  readonly words: WorkbenchWords;
  readonly onDismiss: () => void;
}): ReactElement {
  const { trouble, notOne, uncalculated, language, words } = props;
  const dismiss = (
    <MessageBarActions>
      <Button size="small" onClick={props.onDismiss}>
        {words.dismiss}
      </Button>
    </MessageBarActions>
  );
  return (
    <>
      <div role="alert">
        {trouble && (
          <MessageBar intent="error" layout="multiline" shape="square">
            <MessageBarBody>
              {trouble.kind === "bug"
                ? bugMessage(trouble.message, language)
                : refusalMessage(trouble.refusal, language)}
            </MessageBarBody>
            {dismiss}
          </MessageBar>
        )}
      </div>
      <div role="status">
        {notOne && (
          <MessageBar intent="warning" layout="multiline" shape="square">
            <MessageBarBody>{words.notOne(notOne)}</MessageBarBody>
            {dismiss}
          </MessageBar>
        )}
        {uncalculated.length > 0 && (
          <MessageBar intent="warning" layout="multiline" shape="square">
            <MessageBarBody>{words.uncalculated(uncalculated)}</MessageBarBody>
          </MessageBar>
        )}
      </div>
    </>
  );
}
