import { NameParts, nearestOf } from "./near-miss";

test.each<[string, string, string, boolean]>([
  ["with a word more", "白石乡校舍安全加固工程", "白石乡校舍安全加固工程项目", true],
  ["of letters, with a word more", "ruralroads", "ruralroadsprogramme", true],
  ["that one short word is a part of", "speaker", "speakertravel", false],
])("a name %s may be meant for the same project", (_, name, key, isMeant) => {
  const known = { key, parts: new NameParts(key), mentions: [] };
  expect(nearestOf([known], new NameParts(name), { figures: [] })).toBe(isMeant ? known : undefined);
});
