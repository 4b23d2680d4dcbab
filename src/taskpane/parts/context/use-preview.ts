import { useEffect, useState } from "react";
import type { ScoreInShort } from "../../view/book/scores-view";

/** A score worked out for looking at only: there, not to be had (no fund, no rule), or failed. */
export type Preview =
  { readonly kind: "score"; readonly score: ScoreInShort } | { readonly kind: "none" } | { readonly kind: "failed" };

/** Asks for a score in short whenever `ask` is another function; an answer that is overtaken is dropped. */
export function usePreview(ask: () => Promise<ScoreInShort | undefined>): Preview {
  const [preview, setPreview] = useState<Preview>({ kind: "none" });
  useEffect(() => {
    let wanted = true;
    const show = (next: Preview): void => {
      if (wanted) setPreview(next);
    };
    ask().then(
      (score) => show(score === undefined ? { kind: "none" } : { kind: "score", score }),
      () => show({ kind: "failed" }),
    );
    return () => {
      wanted = false;
    };
  }, [ask]);
  return preview;
}
