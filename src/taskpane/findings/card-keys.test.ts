import { wordsFor } from "../words/words-for";
import { COPY_KEY, TAKE_BACK_KEY, VERDICT_KEYS } from "./card-keys";

test.each(["zh", "en"] as const)(
  "every key of an open card stands in the list of keys under Settings (%s)",
  (language) => {
    const { keys: daily, more } = wordsFor(language).keyboard;
    const listed = [...daily, ...more].flatMap(({ keys }) => keys);
    expect(listed).toEqual(
      expect.arrayContaining([...Object.values(VERDICT_KEYS), TAKE_BACK_KEY, COPY_KEY.replace("Control", "Ctrl")]),
    );
  },
);
