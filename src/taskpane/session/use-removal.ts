import type { Dispatch, SetStateAction } from "react";
import { useState } from "react";
import type { Language } from "../../domain/lists";
import { planRemoval } from "../../sheets/own/removal";
import { useServices } from "../services/pane-services";
import type { AskedRemoval, Removing, Standing } from "./session";
import { orEnd } from "./trouble-of";
import type { OurWriting } from "./use-our-writing";
import type { Runs } from "./use-runs";

/** Reads the workbook to say what would go, and removes it once that is confirmed: then the pane knows nothing of it. */
export function useRemoval(
  language: Language,
  desk: {
    readonly start: Runs["start"];
    readonly write: OurWriting["write"];
    readonly setStanding: Dispatch<SetStateAction<Standing | undefined>>;
  },
): Removing {
  const { port, engine } = useServices();
  const { start, write, setStanding } = desk;
  const [found, setFound] = useState<AskedRemoval>();
  const [isAsked, setAsked] = useState(false);

  const ask = (): void =>
    start("look-at-ours", async (step) => {
      step("read");
      const workbook = orEnd(await port.read());
      const removal = orEnd(planRemoval(workbook));
      if (removal.sheets.length > 0) orEnd(await port.rehearse(removal.changes));
      const kept = (await engine.former(workbook, language)) ?? { decisions: 0, corrections: 0 };
      step("read");
      setFound({ ...removal, kept });
      setAsked(removal.sheets.length > 0);
    });
  const confirm = (): void => {
    setAsked(false);
    if (found === undefined) return;
    start("remove", async (step) => {
      step("remove");
      await write(found.changes);
      setStanding(undefined);
    });
  };
  const stay = (): void => setAsked(false);
  return { asked: isAsked ? found : undefined, sheets: found?.sheets.length ?? 0, ask, confirm, stay };
}
