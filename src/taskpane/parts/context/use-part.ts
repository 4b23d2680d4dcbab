import { useEffect, useState } from "react";
import { ownPart } from "../../root/own-part";

/** A part of the pane on its way: there, not there yet, or not to be had. */
export type PartState<Part> =
  | { readonly kind: "there"; readonly part: Part }
  | { readonly kind: "coming" }
  | { readonly kind: "missing"; readonly retry: () => void };

/** Fetches a part of the pane when it is first shown. `load` is one function for each part, outside of components. */
export function usePart<Part>(load: () => Promise<Part>): PartState<Part> {
  const [attempt, setAttempt] = useState(0);
  const [part, setPart] = useState<{ readonly of: () => Promise<Part>; readonly part: Part }>();
  const [failed, setFailed] = useState<number>();
  useEffect(() => {
    let wanted = true;
    ownPart(load).then(
      (loaded) => {
        if (wanted) setPart({ of: load, part: loaded });
      },
      () => {
        if (wanted) setFailed(attempt);
      },
    );
    return () => {
      wanted = false;
    };
  }, [load, attempt]);
  if (part?.of === load) return { kind: "there", part: part.part };
  if (failed === attempt) return { kind: "missing", retry: () => setAttempt(attempt + 1) };
  return { kind: "coming" };
}
