import { useRef, useState } from "react";
import type { InLanguages, Language } from "../domain/lists";
import type { Result } from "../domain/result";
import { ok, refused } from "../domain/result";
import type { Refusal } from "../sheets/port";
import { ownPart, PartMissing } from "../taskpane/root/own-part";
import type { Trouble } from "../taskpane/session/session";
import { troubleOf } from "../taskpane/session/trouble-of";
import type { Bench } from "./bench";
import type { NotOne } from "./dropped";

/** The sample in the language of its reader. */
const SAMPLES: InLanguages = { zh: "guangdong-2023.xlsx", en: "guangdong-2023-en.xlsx" };

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
  /** Opens a dropped file as `take` does. */
  readonly drop: (dropped: File | NotOne) => void;
  /** What was dropped last, where it could not be opened because it is not one file. */
  readonly notOne: NotOne | undefined;
  /** Puts away what was said of the last file. */
  readonly dismiss: () => void;
  /** Opens the file that waits. */
  readonly goOn: () => void;
  /** Forgets the file that waits. */
  readonly stay: () => void;
}

/** What a file needs on its way into the page. */
interface Way {
  readonly bench: Bench | undefined;
  readonly onTrouble: (trouble: Trouble | undefined) => void;
}

/** A file that is being read into the open book. One that is chosen meanwhile takes its place. */
function useLoading({ bench, onTrouble }: Way) {
  const [count, setCount] = useState(0);
  const [file, setFile] = useState<string>();
  const run = useRef(0);

  const load = async (name: string, bytes: Promise<ArrayBuffer>): Promise<void> => {
    if (bench === undefined) return;
    const id = ++run.current;
    const isWanted = (): boolean => run.current === id;
    setFile(name);
    const content = await contentOf(name, bytes);
    if (!isWanted()) return;
    const trouble = content.ok ? await troubleLoading(bench, name, content.value, isWanted) : refusal(content.refusal);
    if (!isWanted()) return;
    setFile(undefined);
    onTrouble(trouble);
    if (trouble === undefined) setCount((before) => before + 1);
  };
  return { count, file, load };
}

/** The sample, fetched from where the page comes from. */
function sampleBytes(samples: string, sample: string): Promise<ArrayBuffer> {
  return ownPart(async () => {
    const response = await fetch(`${samples}/${sample}`);
    if (!response.ok) throw new Error(response.statusText);
    return response.arrayBuffer();
  });
}

/** Brings files into the open book; what comes in the way goes to `onTrouble`, undefined when a file was opened. */
export function useOpening(
  props: Way & {
    readonly unsaved: boolean;
    /** Where the samples lie. */
    readonly samples: string;
    readonly language: Language;
  },
): Opening {
  const { unsaved, samples, language, onTrouble } = props;
  const [waiting, setWaiting] = useState<File>();
  const [notOne, setNotOne] = useState<NotOne>();
  const { count, file, load } = useLoading(props);

  const open = (name: string, bytes: Promise<ArrayBuffer>): void => {
    setNotOne(undefined);
    void load(name, bytes);
  };
  const openFile = (chosen: File): void => open(chosen.name, chosen.arrayBuffer());
  const take = (chosen: File): void => (unsaved ? setWaiting(chosen) : openFile(chosen));
  /** What was dropped and is not one file takes the place of what was said before. */
  const sayOnly = (dropped: NotOne | undefined): void => {
    onTrouble(undefined);
    setNotOne(dropped);
  };

  return {
    count,
    file,
    isWaiting: waiting !== undefined,
    take,
    drop: (dropped) => (dropped instanceof File ? take(dropped) : sayOnly(dropped)),
    notOne,
    dismiss: () => sayOnly(undefined),
    takeSample: () => open(SAMPLES[language], sampleBytes(samples, SAMPLES[language])),
    goOn: () => {
      setWaiting(undefined);
      if (waiting !== undefined) openFile(waiting);
    },
    stay: () => setWaiting(undefined),
  };
}

/** A file's bytes, once the page shows that it is being opened. */
async function contentOf(name: string, bytes: Promise<ArrayBuffer>): Promise<Result<Uint8Array, Refusal>> {
  try {
    const content = new Uint8Array(await bytes);
    await nextFrame();
    return ok(content);
  } catch (error) {
    // Whatever the browser says of a user's file: it is gone, or may not be read.
    return refused(
      error instanceof PartMissing
        ? { code: "part-missing", facts: {} }
        : { code: "cannot-read", facts: { file: name } },
    );
  }
}

/** Puts a file into the open book; what came in the way, if anything did. */
async function troubleLoading(
  { book }: Bench,
  name: string,
  content: Uint8Array,
  isWanted: () => boolean,
): Promise<Trouble | undefined> {
  try {
    const loaded = await book.load(name, content, isWanted);
    return loaded.ok ? undefined : refusal(loaded.refusal);
  } catch (error) {
    return troubleOf(error);
  }
}

function refusal(of: Refusal): Trouble {
  return { kind: "refusal", refusal: of };
}

/** Lets the page show what it is about to do before the work holds it up. */
function nextFrame(): Promise<void> {
  return new Promise((resolve) => requestAnimationFrame(() => setTimeout(resolve, 0)));
}
