import type { ReactElement } from "react";
import type { SelectionView } from "../../view/book/panel-view";
import { useWords } from "../context/pane-context";
import { Figures } from "./Figures";

/** The money there is for a selection, what is granted of it and what is left. */
export function SelectionFigures({ selection }: { readonly selection: SelectionView }): ReactElement {
  const words = useWords();
  return (
    <Figures
      unit={selection.unit}
      figures={[
        { label: words.panel.available, value: selection.available },
        { label: words.panel.granted, value: selection.granted },
        { label: words.panel.rest, value: selection.rest },
      ]}
    />
  );
}
