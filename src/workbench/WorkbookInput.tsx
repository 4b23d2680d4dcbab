import type { ReactElement, RefObject } from "react";

/** The browser's own choice of a file, asked for by a click on `input`. */
export function WorkbookInput(props: {
  readonly input: RefObject<HTMLInputElement | null>;
  readonly label: string;
  readonly onFile: (file: File) => void;
}): ReactElement {
  return (
    <input
      ref={props.input}
      type="file"
      accept=".xlsx,.xlsm"
      hidden
      aria-label={props.label}
      onChange={(event) => {
        const chosen = event.target.files?.[0];
        // The same file may be chosen again.
        event.target.value = "";
        if (chosen !== undefined) props.onFile(chosen);
      }}
    />
  );
}
