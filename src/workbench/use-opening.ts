import { useState } from "react";
import type { Refusal } from "../sheets/port";
import type { Bench } from "./bench";

const SAMPLE = "guangdong-2023.xlsx";

/** Files on their way into the page. */
export interface Opening {
  /** How many have been opened so far. */
  readonly count: number;
  /** The name of the one that is being opened. */
  readonly file: string | undefined;
  /** One waits for the user's word on what becomes of the open book. */
  readonly isWaiting: boolean;
  /** Opens a file, at once or when the user has said what becomes of unsaved edits. */
  readonly take: (file: File) => void;
  readonly takeSample: () => void;
  /** Opens the file that waits. */
  readonly goOn: () => void;
  /** Forgets the file that waits. */
  readonly stay: () => void;
}

/** Brings files into the open book; what is refused goes to `onRefusal`, undefined when a file was opened. */
export function useOpening(props: {
  readonly bench: Bench | undefined;
  readonly unsaved: boolean;
  readonly sampleUrl: string;
  readonly onRefusal: (refusal: Refusal | undefined) => void;
}): Opening {
  const { bench, unsaved, sampleUrl, onRefusal } = props;
  const [count, setCount] = useState(0);
  const [file, setFile] = useState<string>();
  const [waiting, setWaiting] = useState<File>();

  const load = async (name: string, bytes: Promise<ArrayBuffer>): Promise<void> => {
    if (bench === undefined) return;
    setFile(name);
    const content = await bytes.then(
      (buffer) => new Uint8Array(buffer),
      () => undefined,
    );
    if (content === undefined) {
      setFile(undefined);
      onRefusal({ code: "cannot-read", facts: { file: name } });
      return;
    }
    await nextFrame();
    const loaded = bench.book.load(name, content);
    setFile(undefined);
    onRefusal(loaded.ok ? undefined : loaded.refusal);
    if (loaded.ok) setCount((before) => before + 1);
  };
  const open = (chosen: File): void => void load(chosen.name, chosen.arrayBuffer());

  return {
    count,
    file,
    isWaiting: waiting !== undefined,
    take: (chosen) => (unsaved ? setWaiting(chosen) : open(chosen)),
    takeSample: () =>
      void load(
        SAMPLE,
        fetch(sampleUrl).then((response) => response.arrayBuffer()),
      ),
    goOn: () => {
      setWaiting(undefined);
      if (waiting !== undefined) open(waiting);
    },
    stay: () => setWaiting(undefined),
  };
}

/** Lets the page show what it is about to do before the work holds it up. */
function nextFrame(): Promise<void> {
  return new Promise((resolve) => requestAnimationFrame(() => setTimeout(resolve, 0)));
}
