import { execFileSync } from "node:child_process";
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { REQUIRED_API } from "../../src/adapters/office/host/host-context";

const text = readFileSync("manifest.xml", "utf8");
const ribbonSource = readFileSync("src/commands/commands.ts", "utf8");

const all = (pattern: RegExp): string[] => [...text.matchAll(pattern)].map((match) => match[1] ?? "");

/** The elements that stand directly in the first element of this name, in order. */
function childrenOf(name: string): string[] {
  const body = new RegExp(`<${name}[\\s>][\\s\\S]*?\\n( *)</${name}>`).exec(text);
  const indent = `${body?.[1] ?? ""}  `;
  return [...(body?.[0] ?? "").matchAll(/^( *)<([A-Za-z:]+)/gm)]
    .filter(([, spaces]) => spaces === indent)
    .map(([, , child]) => child ?? "");
}

/** office-addin-manifest needs Node's own loader, not that of the tests: it runs in a process of its own. */
function asOfficeReadsIt(): { readonly id: string; readonly version: string } {
  const script = `require("office-addin-manifest").OfficeAddinManifest.readManifestFile("manifest.xml")
    .then((manifest) => console.log(JSON.stringify(manifest)))`;
  return JSON.parse(execFileSync(process.execPath, ["-e", script], { encoding: "utf8" }));
}

describe("manifest.xml", () => {
  test("is read by Microsoft's own reader: id, version, names, permissions", () => {
    const manifest = asOfficeReadsIt();
    expect(manifest).toMatchObject({
      defaultLocale: "zh-CN",
      displayName: "绩效评分 Fundscore",
      hosts: ["Workbook"],
      officeAppType: "TaskPaneApp",
      permissions: "ReadWriteDocument",
    });
    expect(manifest.id).toMatch(/^[0-9a-f]{8}-[0-9a-f]{4}-4[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/);
    expect(manifest.version).toMatch(/^\d+\.\d+\.\d+\.\d+$/);
  });

  test.each([
    [
      "OfficeApp",
      [
        "Id",
        "Version",
        "ProviderName",
        "DefaultLocale",
        "DisplayName",
        "Description",
        "IconUrl",
        "HighResolutionIconUrl",
        "SupportUrl",
        "Hosts",
        "Requirements",
        "DefaultSettings",
        "Permissions",
        "VersionOverrides",
      ],
    ],
    ["VersionOverrides", ["Hosts", "Resources"]],
    ["DesktopFormFactor", ["GetStarted", "FunctionFile", "ExtensionPoint"]],
    ["CustomTab", ["Group", "Group", "Label"]],
    ["Control", ["Label", "Supertip", "Icon", "Action"]],
    ["Resources", ["bt:Images", "bt:Urls", "bt:ShortStrings", "bt:LongStrings"]],
  ])("has the children of %s in the order that Office demands", (parent, children) => {
    expect(childrenOf(parent)).toEqual(children);
  });

  test("uses only the kinds of elements that every Excel with this requirement set knows, and no Runtimes", () => {
    expect(new Set(all(/xsi:type="([^"]+)"/g))).toEqual(
      new Set([
        "TaskPaneApp",
        "VersionOverridesV1_0",
        "Workbook",
        "PrimaryCommandSurface",
        "Button",
        "ShowTaskpane",
        "ExecuteFunction",
      ]),
    );
    expect(text).not.toContain("Runtimes");
  });

  test("names a resource for every resid, uses every resource, and keeps Office's limits of length", () => {
    const wanted = new Set(all(/resid="([^"]+)"/g));
    const given = all(/<bt:(?:Image|Url|String) id="([^"]+)"/g);
    expect(new Set(given)).toEqual(wanted);
    expect(new Set(given).size).toBe(given.length);
    expect(given.filter((id) => id.length > 32)).toEqual([]);
    const [short = "", long = ""] = ["ShortStrings", "LongStrings"].map((name) => text.split(`bt:${name}>`)[1]);
    const words = (part: string): string[] => [...part.matchAll(/Value="([^"]*)"/g)].map((match) => match[1] ?? "");
    expect(words(short).filter((word) => word.length > 125 || word === "")).toEqual([]);
    expect(words(long).filter((word) => word.length > 250 || word === "")).toEqual([]);
  });

  test("has every text in Chinese with an English one beside it", () => {
    const strings = [
      ...text.matchAll(
        /<bt:String id="([^"]+)" DefaultValue="([^"]+)">\s*<bt:Override Locale="en-US" Value="([^"]+)"/g,
      ),
    ];
    expect(strings.map(([, id]) => id)).toEqual(all(/<bt:String id="([^"]+)"/g));
    for (const [, , chinese = "", english = ""] of strings) {
      expect(chinese).toMatch(/\p{Script=Han}/u);
      expect(english).not.toMatch(/\p{Script=Han}/u);
    }
  });

  test("loads everything over https from one place", () => {
    const urls = all(/(?:DefaultValue|Value)="(https?:[^"]+)"/g);
    expect(urls.length).toBeGreaterThan(10);
    expect(urls.filter((url) => !url.startsWith("https://localhost:3000/"))).toEqual([]);
  });

  test.each(all(/DefaultValue="https:\/\/localhost:3000\/([^"]+\.png)"/g))(
    "%s is a picture of the size its name says",
    (file) => {
      expect(existsSync(file)).toBe(true);
      const picture = readFileSync(file);
      expect(picture.subarray(1, 4).toString("latin1")).toBe("PNG");
      const size = Number(/-(\d+)\.png$/.exec(file)?.[1]);
      expect([picture.readUInt32BE(16), picture.readUInt32BE(20)]).toEqual([size, size]);
    },
  );

  test("gives every image the size that its place asks for, and leaves no picture unused", () => {
    const places = [...text.matchAll(/<bt:Image size="(\d+)" resid="\w+\.(\d+)"/g)];
    expect(places.filter(([, size, named]) => size !== named)).toEqual([]);
    const used = new Set(all(/assets\/icons\/([^"]+\.png)/g));
    expect(readdirSync("assets/icons").filter((file) => file.endsWith(".png") && !used.has(file))).toEqual([]);
  });

  test("asks for the requirement set that the pane asks for", () => {
    expect(all(/<Set Name="ExcelApi" MinVersion="([^"]+)"/g)).toEqual([REQUIRED_API]);
  });

  test("has a function behind every button of the ribbon, and a button for every function", () => {
    const registered = [...ribbonSource.matchAll(/^ {4}(\w+): command\(/gm)].map((match) => match[1] ?? "");
    expect(new Set(all(/<FunctionName>(\w+)</g))).toEqual(new Set(registered));
  });
});
