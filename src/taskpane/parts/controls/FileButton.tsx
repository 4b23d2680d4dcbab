import { Button } from "@fluentui/react-components";
import type { ReactElement } from "react";
import { useRef } from "react";

/** A button that asks for a JSON file and hands its text on; nothing is uploaded. */
export function FileButton(props: { readonly label: string; readonly onText: (text: string) => void }): ReactElement {
  const input = useRef<HTMLInputElement>(null);
  return (
    <>
      <Button onClick={() => input.current?.click()}>{props.label}</Button>
      <input
        ref={input}
        type="file"
        accept="application/json,.json"
        hidden
        aria-label={props.label}
        onChange={(event) => {
          const file = event.target.files?.[0];
          event.target.value = "";
          // A file that cannot be read any more is refused like one that holds nothing.
          if (file !== undefined) void file.text().then(props.onText, () => props.onText(""));
        }}
      />
    </>
  );
}
