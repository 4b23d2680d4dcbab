/** @jest-environment jsdom */
import { browserPreferences } from "../taskpane/root/browser-services";
import { ribbonPreferences } from "./preferences";

beforeEach(() => localStorage.clear());

describe("what a ribbon command keeps to", () => {
  test.each([
    ["zh-CN", "zh"],
    ["zh-TW", "zh"],
    ["", "zh"],
    ["en-US", "en"],
    ["fr-FR", "en"],
  ])("in an Excel in %j speaks %s and highlights", (tag, language) => {
    expect(ribbonPreferences(tag)).toEqual({ language, marks: true });
  });

  test("is what was chosen in the pane", () => {
    browserPreferences().set("language", "en");
    browserPreferences().set("marks", "off");
    expect(ribbonPreferences("zh-CN")).toEqual({ language: "en", marks: false });
    browserPreferences().set("language", "follow");
    browserPreferences().set("marks", "on");
    expect(ribbonPreferences("zh-CN")).toEqual({ language: "zh", marks: true });
  });
});
