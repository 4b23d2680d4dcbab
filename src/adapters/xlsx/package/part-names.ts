/** Part names here have no leading "/" and keep the case they were written in; they are compared without case. */

/** The part that a relationship of `source` points to. ".." never leaves the package. */
export function resolveTarget(source: string, target: string): string {
  const path = target.replaceAll("\\", "/").replace(/[?#].*$/s, "");
  const decoded = path.includes("%") ? decodedPath(path) : path;
  const folder = decoded.startsWith("/") ? [] : source.split("/").slice(0, -1);
  for (const step of decoded.split("/")) {
    if (step === "..") folder.pop();
    else if (step !== "" && step !== ".") folder.push(step);
  }
  return folder.join("/");
}

/** The shortest relative target: absolute ones are legal, but some programs stumble over them. */
export function relativeTarget(source: string, part: string): string {
  const from = source.split("/").slice(0, -1);
  const to = part.split("/");
  let same = 0;
  while (same < from.length && same < to.length - 1 && from[same] === to[same]) same += 1;
  return [...from.slice(same).map(() => ".."), ...to.slice(same)].join("/");
}

/** Where the relationships of a part stand; of the package itself for "". */
export function relationshipsPart(source: string): string {
  const slash = source.lastIndexOf("/") + 1;
  return `${source.slice(0, slash)}_rels/${source.slice(slash)}.rels`;
}

function decodedPath(path: string): string {
  try {
    return decodeURIComponent(path);
  } catch {
    return path;
  }
}
