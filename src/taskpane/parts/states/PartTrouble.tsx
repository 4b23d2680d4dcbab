import { Button, MessageBar, MessageBarActions, MessageBarBody, MessageBarTitle } from "@fluentui/react-components";
import type { ReactElement } from "react";
import { refusalMessage } from "../../../messages/refusals/refusals";
import { usePaneLanguage } from "../context/pane-context";

/** Says that a part of the pane could not be fetched, and fetches it again on request. */
export function PartTrouble({ retry }: { readonly retry: () => void }): ReactElement {
  const { language, words } = usePaneLanguage();
  return (
    <MessageBar intent="error" layout="multiline" role="alert">
      <MessageBarBody>
        <MessageBarTitle>{words.trouble.refusal}</MessageBarTitle>
        {refusalMessage({ code: "part-missing", facts: {} }, language)}
      </MessageBarBody>
      <MessageBarActions>
        <Button size="small" onClick={retry}>
          {words.trouble.retry}
        </Button>
      </MessageBarActions>
    </MessageBar>
  );
}
