import { inChunks } from "../host/run-batch";
import { markRemovalSteps } from "../marks/marks";
import { ourConditions } from "../own-sheets/own-conditions";
import type { Target } from "../own-sheets/targets";
import { chartRemovalSteps } from "../steps/own-sheet-steps";
import type { Step } from "../steps/steps";
import { packSteps, step } from "../steps/steps";
import type { Begun } from "./take-back";
import { finishAgain, takeBack } from "./take-back";

/** A run of writing, worked out to the end before its first step. */
export interface Work {
  /** What can be taken back: sheets, figures, formulas, new charts, new marks. */
  readonly substance: readonly Step[];
  /** How the sheets look, with rules in place of those given. Can be done again from the start. */
  readonly looks: (replaced: RulesByTarget, how?: { readonly again: boolean }) => readonly Step[];
  /** Asked before each request of the substance; throws where the user has cancelled. */
  readonly goOn: () => void;
}

/** The conditional formats on sheets of ours that are to go. */
type RulesByTarget = ReadonlyMap<Target, readonly Excel.ConditionalFormat[]>;

/**
 * Carries out a run, then removes the charts and marks that it replaces. When Excel refuses before the substance stands,
 * all of it is taken back, and nobody has touched a look yet; when it refuses after, the rest is done again. Where sheets
 * are written the rest is a request of its own, so that the substance is known to stand even if Excel should not say how
 * far a refused request came.
 */
export async function carryOut(
  context: Excel.RequestContext,
  { substance, looks, goOn }: Work,
  begun: Begun,
): Promise<void> {
  const replaced = new Map([...begun.rules].map(([target, found]) => [target, ourConditions(found)] as const));
  const rest = [...looks(replaced), ...begun.targets.flatMap(chartRemovalSteps), ...markRemovalSteps(begun.formats)];
  if (substance.length + rest.length === 0) return;
  let reached: Excel.Worksheet | undefined;
  const stands = step(2, () => (reached = context.workbook.worksheets.getActiveWorksheet().load("id")));
  const activate = step(2, () => begun.before.active.activate());
  const first = [...substance, stands];
  const second = [...rest, activate];
  const requests =
    begun.targets.length > 0 ? [...packSteps(first), ...packSteps(second)] : packSteps([...first, ...second]);
  try {
    await sendAll(context, requests, () => {
      if (reached === undefined) goOn();
    });
  } catch (error) {
    if (reached?.toJSON().id === undefined) throw await takeBack(context, error, begun);
    await finishAgain(context, error, begun, (rules, steps) =>
      sendAll(context, packSteps([...looks(rules, { again: true }), ...steps])),
    );
  }
}

/** One round trip for each request, in order. */
async function sendAll(
  context: Excel.RequestContext,
  requests: readonly (readonly Step[])[],
  goOn: () => void = () => undefined,
): Promise<void> {
  await inChunks(
    context,
    requests,
    (request) => {
      goOn();
      context.application.suspendScreenUpdatingUntilNextSync();
      for (const { queue } of request) queue();
    },
    () => undefined,
  );
}
