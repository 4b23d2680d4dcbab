/** Where the program writes, as its root gives it. */
export interface Streams {
  readonly out: (text: string) => void;
  readonly err: (text: string) => void;
  /** Whether somebody watches standard error: progress is for people only. */
  readonly watched: boolean;
}

/** Where commands write what people and scripts read. */
export interface Output {
  /** For people, on standard output. */
  readonly out: (text: string) => void;
  /** For scripts, on standard output: nothing of it is changed. */
  readonly json: (text: string) => void;
  /** For people, on standard error. */
  readonly err: (text: string) => void;
  /** Progress, with the terminal's own commands. */
  readonly draw: (text: string) => void;
  readonly watched: boolean;
}

/** Writes to the streams of a process, or of a test. */
export function outputTo({ out, err, watched }: Streams): Output {
  return { out: (text) => out(printable(text)), json: out, err: (text) => err(printable(text)), draw: err, watched };
}

/**
 * Text without what a terminal would obey. A cell may hold escape sequences that move the cursor, rename the window or
 * hide what is said, and signs that turn the direction of reading.
 */
function printable(text: string): string {
  return text.replace(/[\u0000-\u0008\u000b-\u001f\u007f-\u009f\u202a-\u202e\u2066-\u2069]/g, "\ufffd");
}
