import { MessageBar, MessageBarBody } from "@fluentui/react-components";
import type { ReactElement } from "react";
import type { Language } from "../domain/lists";
import { refusalMessage } from "../messages/refusals";
import type { Refusal } from "../sheets/port";
import type { WorkbenchWords } from "./words";

/** Bars above the grid: what was refused, and which formulas keep an old result. Read out when they come. */
export function Notices(props: {
  readonly refusal: Refusal | undefined;
  readonly uncalculated: readonly string[];
  readonly language: Language;
  readonly words: WorkbenchWords;
}): ReactElement {
  const { refusal, uncalculated, language, words } = props;
  return (
    <>
      <div role="alert">
        {refusal && (
          <MessageBar intent="error" layout="multiline" shape="square">
            <MessageBarBody>{refusalMessage(refusal, language)}</MessageBarBody>
          </MessageBar>
        )}
      </div>
      <div role="status">
        {uncalculated.length > 0 && (
          <MessageBar intent="warning" layout="multiline" shape="square">
            <MessageBarBody>{words.uncalculated(uncalculated)}</MessageBarBody>
          </MessageBar>
        )}
      </div>
    </>
  );
}
