/** @jest-environment jsdom */
import { act } from "react";
import { createRoot } from "react-dom/client";
import { wordsFor } from "../../words/words-for";
import { WordsProvider } from "../context/pane-context";
import { Busy } from "./Busy";

const words = wordsFor("zh");

test("a run that takes long says for how long it has gone on, a short one only what it is at", async () => {
  Object.assign(globalThis, { IS_REACT_ACT_ENVIRONMENT: true });
  jest.useFakeTimers();
  const page = document.createElement("main");
  const root = createRoot(page);
  await act(async () => {
    root.render(
      <WordsProvider value={{ language: "zh", words }}>
        <Busy activity={{ kind: "working", run: "check", step: "check" }} onCancel={() => undefined} />
      </WordsProvider>,
    );
    await Promise.resolve();
  });
  const after = (seconds: number): string | null => {
    act(() => jest.advanceTimersByTime(seconds * 1000));
    return page.textContent;
  };
  expect(after(3)).toContain(words.home.steps.check);
  expect(page.textContent).not.toContain("已用");
  expect(after(9)).toContain(words.home.elapsed(12));
  act(() => root.unmount());
  expect(jest.getTimerCount()).toBe(0);
  jest.useRealTimers();
});
