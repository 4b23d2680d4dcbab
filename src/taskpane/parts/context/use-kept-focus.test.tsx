/** @jest-environment jsdom */
import type { ReactElement } from "react";
import { act } from "react";
import type { Root } from "react-dom/client";
import { createRoot } from "react-dom/client";
import { useKeptFocus } from "./use-kept-focus";

/** A form that a decision replaces, between two things that stay. */
function Pane({ decided }: { readonly decided: boolean }): ReactElement {
  const pane = useKeptFocus();
  return (
    <div ref={pane}>
      <button>before</button>
      <div>{decided ? <button key="back">take back</button> : <button key="accept">accept</button>}</div>
      <button>after</button>
      <p>words</p>
    </div>
  );
}

let root: Root;
const show = async (decided: boolean): Promise<void> => {
  await act(async () => {
    root.render(<Pane decided={decided} />);
    await Promise.resolve();
  });
};
const press = (what: string): boolean => {
  const pressed = [...document.querySelectorAll("button, p")].find(({ textContent }) => textContent === what);
  return pressed?.dispatchEvent(new MouseEvent("pointerdown", { bubbles: true })) ?? false;
};

beforeEach(async () => {
  Object.assign(globalThis, { IS_REACT_ACT_ENVIRONMENT: true });
  // The page is in front and all of it is seen: jsdom knows neither.
  Object.assign(document, { hasFocus: () => true });
  Object.assign(Element.prototype, { checkVisibility: () => true });
  const page = document.createElement("main");
  document.body.replaceChildren(page);
  root = createRoot(page);
  await show(false);
});

test.each([
  ["a button that was pressed and got no focus gives it to what comes in its place", ["accept"], "take back"],
  ["a press elsewhere says that the keyboard is to be nowhere", ["accept", "words"], "nowhere"],
  ["without a press or a focus nothing is focused", [], "nowhere"],
])("%s", async (_, pressed, focused) => {
  for (const what of pressed) expect(press(what)).toBe(true);
  await show(true);
  const active = document.activeElement;
  expect(active === document.body ? "nowhere" : active?.textContent).toBe(focused);
});

test("what has the focus and is pressed besides is followed all the same", async () => {
  document.querySelectorAll("button")[1]?.focus();
  press("accept");
  await show(true);
  expect(document.activeElement?.textContent).toBe("take back");
});
