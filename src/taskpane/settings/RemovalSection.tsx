import { Button, Caption1 } from "@fluentui/react-components";
import type { ReactElement } from "react";
import { useWords } from "../parts/context/pane-context";
import { AskDialog, CAREFUL } from "../parts/controls/AskDialog";
import { useServices } from "../services/pane-services";
import type { AskedRemoval, Session } from "../session/session";

/** What goes with the sheets, what stays, and whether it can be had back. */
function AtStake({ asked }: { readonly asked: AskedRemoval }): ReactElement {
  const { settings } = useWords();
  const { download } = useServices();
  const { removal } = settings;
  const { sheets, copies, kept } = asked;
  return (
    <>
      <p>{removal.goes(sheets)}</p>
      <p>{removal.goesToo}</p>
      {kept.decisions > 0 && <p>{removal.decisions(kept.decisions)}</p>}
      {kept.corrections > 0 && <p>{removal.corrections(kept.corrections)}</p>}
      {copies.length > 0 && <p>{removal.copies(copies)}</p>}
      {download === undefined && <p>{removal.mayShow}</p>}
      <p>{download === undefined ? removal.noUndo : removal.fileStays}</p>
    </>
  );
}

/** The way to have the workbook without anything of ours, asked about first. */
export function RemovalSection({ session }: { readonly session: Session }): ReactElement {
  const { settings } = useWords();
  const { removal } = settings;
  const { activity, removing } = session;
  const after = activity.kind === "resting" ? activity.after : undefined;
  return (
    <>
      <Caption1>{removal.what}</Caption1>
      <div>
        <Button data-action="remove" disabledFocusable={activity.kind === "working"} onClick={removing.ask}>
          {removal.begin}
        </Button>
      </div>
      {after === "remove" && <Caption1>{removal.done(removing.sheets)}</Caption1>}
      {after === "look-at-ours" && removing.sheets === 0 && <Caption1>{removal.nothing}</Caption1>}
      <AskDialog
        title={removal.ask}
        open={removing.asked !== undefined}
        onStay={removing.stay}
        buttons={
          <>
            <Button appearance="primary" onClick={removing.confirm}>
              {removal.confirm}
            </Button>
            <Button {...{ [CAREFUL]: true }} onClick={removing.stay}>
              {removal.stay}
            </Button>
          </>
        }
      >
        {removing.asked && <AtStake asked={removing.asked} />}
      </AskDialog>
    </>
  );
}
