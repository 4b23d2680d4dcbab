import type { DragEvent } from "react";
import { useRef, useState } from "react";
import type { NotOne } from "./dropped";
import { droppedOf } from "./dropped";

/** Files dragged over the page and dropped on it. `over`: something is held over the page now. */
export function useFileDrop(onDrop: (dropped: File | NotOne) => void): {
  readonly over: boolean;
  readonly handlers: Record<"onDragEnter" | "onDragOver" | "onDragLeave" | "onDrop", (event: DragEvent) => void>;
} {
  // The page's parts are entered and left one inside the other.
  const depth = useRef(0);
  const [over, setOver] = useState(false);
  const move = (by: 1 | -1): void => {
    depth.current = Math.max(0, depth.current + by);
    setOver(depth.current > 0);
  };
  const holdsFile = ({ dataTransfer }: DragEvent): boolean => dataTransfer.types.includes("Files");
  return {
    over,
    handlers: {
      onDragEnter: (event) => {
        if (holdsFile(event)) move(1);
      },
      onDragOver: (event) => event.preventDefault(),
      onDragLeave: (event) => {
        if (holdsFile(event)) move(-1);
      },
      onDrop: (event) => {
        event.preventDefault();
        depth.current = 0;
        setOver(false);
        const dropped = droppedOf(event.dataTransfer);
        if (dropped !== undefined) onDrop(dropped);
      },
    },
  };
}
