import { existsSync, readdirSync, readFileSync } from "node:fs";
import path from "node:path";

const pages = [
  ...["README.md", "src/README.md", "test/README.md"],
  ...readdirSync("docs", { recursive: true, encoding: "utf8" })
    .filter((name) => name.endsWith(".md"))
    .map((name) => path.join("docs", name)),
];

/** The places within the repository that a page leads to, as it writes them. */
function placesIn(text: string): readonly string[] {
  const targets = [...text.matchAll(/\]\((?<target>[^)\s]+)\)/gu)].map(({ groups }) => groups?.target ?? "");
  return targets
    .map((target) => target.replace(/#.*$/u, ""))
    .filter((place) => place !== "" && !/^https?:/u.test(place));
}

test("every link of the documentation leads to a file or folder that is there", () => {
  const dead = pages.flatMap((page) =>
    placesIn(readFileSync(page, "utf8"))
      .filter((place) => !existsSync(path.join(path.dirname(page), place)))
      .map((place) => `${page}: ${place}`),
  );
  expect(dead).toEqual([]);
});
