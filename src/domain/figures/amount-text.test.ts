import { amountText } from "./amount-text";
import { exact } from "./exact";

test.each([
  ["0", "0"],
  ["22.54", "22.54"],
  ["3834.29", "3834.29"],
  ["-3834.2", "-3834.2"],
  ["16356.4", "16,356.4"],
  ["16356400", "16,356,400"],
  ["-1234567.8912", "-1,234,567.8912"],
  ["41666.666666666666667", "41,666.67"],
  ["0.000045", "0"],
])("the amount %s is read as %s", (amount, text) => {
  expect(amountText(exact(amount))).toBe(text);
});
