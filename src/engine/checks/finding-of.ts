import type { ShownFigure } from "../../domain/figures/shown-figure";
import { figureOf, textOf } from "../../domain/figures/shown-figure";
import type { Finding } from "../../domain/finding";
import type { AnyDraft, Check } from "./check";
import { hashOf, type UniqueIds } from "./identity";

/** The finding that a check's draft makes, with an id that stays the same while the thing and its stated value do. */
export function findingOf(check: Check, draft: AnyDraft, ids: UniqueIds): Finding {
  const variant = draft.variant ?? "";
  const stated = textOf(draft.stated ?? "");
  const identity = hashOf([check.code, variant, draft.at.sheet, ...draft.key, stated]);
  return {
    id: ids.take(`${check.code}-${identity}`),
    check: check.code,
    kind: draft.kind ?? check.kind,
    class: check.class,
    severity: draft.severity ?? check.severity,
    at: draft.at,
    ...(draft.range === undefined ? {} : { range: draft.range }),
    ...compared(draft),
    variant,
    facts: Object.fromEntries(Object.entries(draft.facts).map(([name, fact]) => [name, textOf(fact)])),
    related: draft.related ?? [],
    explanations: draft.explanations ?? [],
    evidence: draft.evidence ?? [{ at: draft.at, text: stated }],
  };
}

/** What is compared, as texts; as numbers where it is numbers. */
function compared(draft: AnyDraft) {
  const texts: Partial<Record<Compared, string>> = {};
  const figures: Partial<Record<Compared, ShownFigure>> = {};
  for (const name of COMPARED) {
    const shown = draft[name];
    if (shown === undefined) continue;
    texts[name] = textOf(shown);
    const figure = figureOf(shown);
    if (figure !== undefined) figures[name] = figure;
  }
  return Object.keys(figures).length === 0 ? texts : { ...texts, figures };
}

const COMPARED = ["stated", "expected", "difference"] as const;
type Compared = (typeof COMPARED)[number];
