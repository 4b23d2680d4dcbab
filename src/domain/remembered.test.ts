import { onceFor, remembered } from "./remembered";

test("a text is asked for once, until too many are known", () => {
  const asked: string[] = [];
  const lengthOf = remembered((text) => asked.push(text), 2);
  for (const text of ["a", "a", "b", "a", "c", "a"]) lengthOf(text);
  expect(asked).toEqual(["a", "b", "c", "a"]);
});

test("an object is asked for once, whatever the answer is", () => {
  let asked = 0;
  const answer = onceFor((subject: { readonly figure?: number }) => {
    asked += 1;
    return subject.figure;
  });
  const [empty, full] = [{}, { figure: 7 }];
  expect([answer(empty), answer(full), answer(empty), answer(full)]).toEqual([undefined, 7, undefined, 7]);
  expect(asked).toBe(2);
});
