import { attributeOf, childOf, childrenOf, parseXml } from "../xml/xml-tree";

/**
 * The formats that files name by number only (ECMA-376 part 1, 18.8.30), as Excel spells them; 27–36 and 50–58 in
 * their Chinese (zh-CN) meaning, the one our users' files have.
 */
const BUILT_IN: ReadonlyMap<number, string> = new Map([
  [0, "General"],
  [1, "0"],
  [2, "0.00"],
  [3, "#,##0"],
  [4, "#,##0.00"],
  [5, '"$"#,##0_);\\("$"#,##0\\)'],
  [6, '"$"#,##0_);[Red]\\("$"#,##0\\)'],
  [7, '"$"#,##0.00_);\\("$"#,##0.00\\)'],
  [8, '"$"#,##0.00_);[Red]\\("$"#,##0.00\\)'],
  [9, "0%"],
  [10, "0.00%"],
  [11, "0.00E+00"],
  [12, "# ?/?"],
  [13, "# ??/??"],
  [14, "m/d/yyyy"],
  [15, "d-mmm-yy"],
  [16, "d-mmm"],
  [17, "mmm-yy"],
  [18, "h:mm AM/PM"],
  [19, "h:mm:ss AM/PM"],
  [20, "h:mm"],
  [21, "h:mm:ss"],
  [22, "m/d/yyyy h:mm"],
  [27, 'yyyy"年"m"月"'],
  [28, 'm"月"d"日"'],
  [29, 'm"月"d"日"'],
  [30, "m-d-yy"],
  [31, 'yyyy"年"m"月"d"日"'],
  [32, 'h"时"mm"分"'],
  [33, 'h"时"mm"分"ss"秒"'],
  [34, '上午/下午h"时"mm"分"'],
  [35, '上午/下午h"时"mm"分"ss"秒"'],
  [36, 'yyyy"年"m"月"'],
  [37, "#,##0_);(#,##0)"],
  [38, "#,##0_);[Red](#,##0)"],
  [39, "#,##0.00_);(#,##0.00)"],
  [40, "#,##0.00_);[Red](#,##0.00)"],
  [41, '_(* #,##0_);_(* (#,##0);_(* "-"_);_(@_)'],
  [42, '_("$"* #,##0_);_("$"* (#,##0);_("$"* "-"_);_(@_)'],
  [43, '_(* #,##0.00_);_(* (#,##0.00);_(* "-"??_);_(@_)'],
  [44, '_("$"* #,##0.00_);_("$"* (#,##0.00);_("$"* "-"??_);_(@_)'],
  [45, "mm:ss"],
  [46, "[h]:mm:ss"],
  [47, "mm:ss.0"],
  [48, "##0.0E+0"],
  [49, "@"],
  [50, 'yyyy"年"m"月"'],
  [51, 'm"月"d"日"'],
  [52, 'yyyy"年"m"月"'],
  [53, 'm"月"d"日"'],
  [54, 'm"月"d"日"'],
  [55, '上午/下午h"时"mm"分"'],
  [56, '上午/下午h"时"mm"分"ss"秒"'],
  [57, 'yyyy"年"m"月"'],
  [58, 'm"月"d"日"'],
]);

/** Number formats of a workbook: codes in order of first use, General first, and for each cell style which it has. */
interface FormatIndex {
  readonly codes: readonly string[];
  /** Index into `codes` by cell style (`s` of a cell). */
  readonly byStyle: readonly number[];
}

/** For a workbook without a styles part. */
export const NO_FORMATS: FormatIndex = { codes: ["General"], byStyle: [] };

/** Reads the styles part. */
export function readFormats(bytes: Uint8Array): FormatIndex {
  const root = parseXml(bytes);
  const custom = new Map(
    childrenOf(childOf(root, "numFmts") ?? root, "numFmt").map((format) => [
      Number(attributeOf(format, "numFmtId")),
      attributeOf(format, "formatCode") ?? "",
    ]),
  );
  const codes = ["General"];
  const ids = new Map([["General", 0]]);
  const styles = childOf(root, "cellXfs");
  const byStyle = (styles === undefined ? [] : childrenOf(styles, "xf")).map((style) => {
    const number = Number(attributeOf(style, "numFmtId") ?? 0);
    const given = custom.get(number) ?? BUILT_IN.get(number) ?? "";
    const code = given === "" || /^general$/i.test(given) ? "General" : given;
    const known = ids.get(code);
    if (known !== undefined) return known;
    ids.set(code, codes.length);
    return codes.push(code) - 1;
  });
  return { codes, byStyle };
}

/** The number of a built-in format that every Excel shows alike, for writing; undefined for all others. */
export function builtInNumber(code: string): number | undefined {
  for (const [number, known] of BUILT_IN) {
    if (number > 13 && number !== 49) continue;
    if (number !== 0 && known.includes("$")) continue;
    if (known === code) return number;
  }
  return undefined;
}
