import { ECHO, ownEcho } from "./echo";

test("what Excel tells is our own echo while we write and a while after", () => {
  jest.useFakeTimers();
  const echo = ownEcho();
  expect(echo.isHeard()).toBe(false);
  echo.begin();
  jest.advanceTimersByTime(10 * ECHO);
  expect(echo.isHeard()).toBe(true);
  echo.end();
  jest.advanceTimersByTime(ECHO - 1);
  expect(echo.isHeard()).toBe(true);
  jest.advanceTimersByTime(1);
  expect(echo.isHeard()).toBe(false);
});

test("two decisions shortly after each other: the first one's end does not make the second one's echo a ribbon command", () => {
  jest.useFakeTimers();
  const echo = ownEcho();
  echo.begin();
  echo.end();
  jest.advanceTimersByTime(ECHO - 100);
  echo.begin();
  jest.advanceTimersByTime(200);
  expect(echo.isHeard()).toBe(true);
  echo.end();
  jest.advanceTimersByTime(ECHO - 1);
  expect(echo.isHeard()).toBe(true);
});

test("of two writings side by side the one that ends last counts", () => {
  jest.useFakeTimers();
  const echo = ownEcho();
  echo.begin();
  echo.begin();
  echo.end();
  jest.advanceTimersByTime(2 * ECHO);
  expect(echo.isHeard()).toBe(true);
  echo.end();
  jest.advanceTimersByTime(ECHO);
  expect(echo.isHeard()).toBe(false);
});
