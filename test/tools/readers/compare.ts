/**
 * Compares our reader cell by cell with openpyxl, exceljs and SheetJS on all workbooks under some folders:
 * `node test/tools/run.mjs test/tools/readers/compare.ts CACHE FOLDER …`. What the peers found is kept in CACHE. Prints what
 * differs; a cell in which two peers agree against us is marked with "!!". With `--cached` no peer is asked anew.
 */
import { spawnSync } from "node:child_process";
import { createHash } from "node:crypto";
import { existsSync, mkdirSync, readFileSync, readdirSync, statSync, writeFileSync } from "node:fs";
import path from "node:path";
import process from "node:process";
import { installSheetJs } from "../bench/peers";
import { type Difference, differences } from "./differences";
import { readOurs } from "./ours";
import type { Reading } from "./reading";

const PEERS = ["openpyxl", "exceljs", "sheetjs"] as const;
type Peer = (typeof PEERS)[number];
/** So much of a file is compared: larger ones test speed, not reading. */
const LARGEST = 3_000_000;
/** So many files a process reads; one in which it is held longer than its patience is passed over. */
const BATCH = 40;
const PATIENCE_MS = 20_000;

interface Book {
  readonly file: string;
  readonly hash: string;
}

function booksUnder(folders: readonly string[]): readonly Book[] {
  const books = new Map<string, Book>();
  for (const folder of folders) {
    for (const name of readdirSync(folder, { recursive: true, encoding: "utf8" }).sort()) {
      const file = path.join(folder, name);
      if (!/\.xl[st][xm]$/i.test(name) || !statSync(file).isFile() || statSync(file).size > LARGEST) continue;
      const hash = createHash("sha256").update(readFileSync(file)).digest("hex").slice(0, 20);
      if (!books.has(hash)) books.set(hash, { file, hash });
    }
  }
  return [...books.values()];
}

/** Lets a peer read what it has not read yet; a file it dies on is told as an error. */
function consult(peer: Peer, cache: string, books: readonly Book[]): void {
  const out = path.join(cache, peer);
  mkdirSync(out, { recursive: true });
  const missing = () => books.filter(({ hash }) => !existsSync(path.join(out, `${hash}.json`)));
  const folder = peer === "sheetjs" && missing().length > 0 ? installed(cache) : "";
  for (let left = missing(); left.length > 0; left = missing()) {
    const batch = left.slice(0, BATCH);
    const input = batch.map(({ hash, file }) => `${hash}\t${file}`).join("\n");
    const [command, ...args] =
      peer === "openpyxl"
        ? [process.env["PYTHON"] ?? "python3", path.join(__dirname, "openpyxl_reading.py"), out]
        : [process.execPath, "test/tools/run.mjs", "test/tools/readers/peer.ts", peer, out, folder];
    spawnSync(command, args, { input, timeout: PATIENCE_MS, stdio: ["pipe", "ignore", "ignore"] });
    const [stuck] = batch.filter(({ hash }) => !existsSync(path.join(out, `${hash}.json`)));
    if (stuck !== undefined) writeFileSync(path.join(out, `${stuck.hash}.json`), '{"error":"died or hung"}');
  }
}

function installed(cache: string): string {
  const folder = path.join(cache, "peers");
  return existsSync(folder) ? folder : (installSheetJs(cache) ?? "");
}

function heard(peer: Peer, cache: string, { hash }: Book): Reading | { readonly error: string } {
  const file = path.join(cache, peer, `${hash}.json`);
  if (!existsSync(file)) return { error: "not asked" };
  return JSON.parse(readFileSync(file, "utf8")) as Reading | { error: string };
}

/** The differences of one book by peer; undefined where that peer could not read it. */
function judge(cache: string, book: Book): Map<Peer, readonly Difference[] | undefined> | string {
  const ours = readOurs(readFileSync(book.file));
  if (typeof ours === "string") {
    const readBy = PEERS.filter((peer) => !("error" in heard(peer, cache, book)));
    return `refused: ${ours}; read by ${readBy.join(", ") || "nobody"}`;
  }
  return new Map(
    PEERS.map((peer) => {
      const theirs = heard(peer, cache, book);
      return [peer, "error" in theirs ? undefined : differences(ours, theirs)] as const;
    }),
  );
}

function main(args: readonly string[]): void {
  const [cache, ...folders] = args.filter((arg) => arg !== "--cached");
  if (cache === undefined || folders.length === 0) {
    process.stderr.write("usage: compare.ts CACHE FOLDER …\n");
    process.exit(2);
  }
  const books = booksUnder(folders);
  if (!args.includes("--cached")) for (const peer of PEERS) consult(peer, cache, books);
  const counts = new Map<string, { files: number; cells: number }>();
  let compared = 0;
  for (const book of books) {
    const verdict = judge(cache, book);
    if (typeof verdict === "string") {
      process.stdout.write(`${book.file}\t${verdict}\n`);
      continue;
    }
    compared += 1;
    const said = new Map<string, number>();
    for (const found of verdict.values())
      for (const { what, where, theirs } of found ?? []) {
        const key = `${what} ${where} ${theirs}`;
        said.set(key, (said.get(key) ?? 0) + 1);
      }
    for (const [peer, found] of verdict) {
      for (const what of new Set(found?.map((difference) => difference.what))) {
        const all = (found ?? []).filter((difference) => difference.what === what);
        const count = counts.get(`${peer} ${what}`) ?? { files: 0, cells: 0 };
        counts.set(`${peer} ${what}`, { files: count.files + 1, cells: count.cells + all.length });
        for (const { where, ours, theirs } of all.slice(0, 3)) {
          const agreed = (said.get(`${what} ${where} ${theirs}`) ?? 0) > 1 ? "!!" : "";
          const shown = [where, ours, theirs].map((text) => JSON.stringify(text.slice(0, 120)));
          process.stdout.write([book.file, peer, what, agreed, String(all.length), ...shown].join("\t") + "\n");
        }
      }
    }
  }
  process.stdout.write(`\n${books.length} different files, ${compared} read by us\n`);
  for (const [what, { files, cells }] of [...counts].sort())
    process.stdout.write(`${what.padEnd(28)} ${files} files, ${cells} places\n`);
}

main(process.argv.slice(2));
