import { dayOf } from "./day-of";

test.each([
  ["Asia/Shanghai", "2024-01-05"],
  ["UTC", "2024-01-04"],
  ["America/New_York", "2024-01-04"],
])("what is decided at seven in the morning in China is dated %s time: %s", (timeZone, day) => {
  expect(dayOf(new Date("2024-01-04T23:00:00Z"), timeZone)).toBe(day);
});
