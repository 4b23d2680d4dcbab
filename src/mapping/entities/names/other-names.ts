const OPEN = "[“\"'‘「《【]";
const CLOSE = "[”\"'’」》】]";
const QUOTED = `${OPEN}([^”"'’」》】]{2,60})${CLOSE}`;
const BARE = "([^“\"'‘「《【”’」》】，,；;。（）()\\s]{4,60}?)";
const END = "(?=[，,；;。（）()\\s]|更名|改名|改称|变更|$)";
const RENAMED = "(?:更名|改名|改称|变更(?:名称)?|调整)(?:为|成|:|：)?";

/** How a line says that its project bears, or bore, another name. */
const SAYS: readonly RegExp[] = [
  new RegExp(`(?:原名称?|原项目名称?|曾用名|现名称?|原)(?:为|是|:|：)?\\s*${QUOTED}`, "gu"),
  new RegExp(`(?:原名称?|原项目名称?|曾用名|现名称?)(?:为|是|:|：)?\\s*${BARE}${END}`, "gu"),
  new RegExp(`[（(]原(?:为|:|：)?${BARE}${END}`, "gu"),
  new RegExp(`由\\s*(?:${QUOTED}|${BARE})\\s*(?:项目)?${RENAMED}`, "gu"),
  new RegExp(`(?:更名|改名|改称|名称变更)(?:为|成|:|：)\\s*(?:${QUOTED}|${BARE}${END})`, "gu"),
  /\b(?:formerly|previously|renamed (?:from|to|as)|now)(?: known as| called| named)?:?\s+["“‘']?([^"”’',;.()]{4,80})/giu,
];

/** The former or new names of a project that a name or a remark tells of: 原名“…”, 由…更名, （原…）, formerly …. */
export function otherNamesIn(text: string): readonly string[] {
  if (!/原|名|改称|变更|formerly|previously|renamed|\bnow\b/iu.test(text)) return [];
  return SAYS.flatMap((pattern) =>
    [...text.matchAll(pattern)].flatMap(([, ...names]: readonly (string | undefined)[]) =>
      names.filter((name) => name !== undefined),
    ),
  ).map((name) => name.trim());
}
