import { useEffect, useState } from "react";
import type { Language } from "../../domain/lists";
import { useServices } from "../services/pane-services";
import type { FormerRun } from "../view/former-run";

/** What the workbook keeps of earlier work, asked for when the pane opens; of no interest once the workbook is read. */
export function useFormerRun(language: Language, isRead: boolean): FormerRun | undefined {
  const { withLedger, engine } = useServices();
  const [former, setFormer] = useState<FormerRun>();
  useEffect(() => {
    if (isRead) return;
    let wanted = true;
    withLedger()
      .then((workbook) => workbook && engine.former(workbook, language))
      .then(
        (found) => {
          if (wanted) setFormer(found);
        },
        // It is but a courtesy: what comes in the way here is told when the workbook is read.
        () => undefined,
      );
    return () => {
      wanted = false;
    };
  }, [withLedger, engine, language, isRead]);
  return former;
}
