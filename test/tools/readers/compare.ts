/**
 * Compares our reader cell by cell with openpyxl, exceljs and SheetJS on all workbooks under some folders:
 * `node test/tools/run.mjs test/tools/readers/compare.ts CACHE FOLDER …`. What the peers found is kept in CACHE. Prints what
 * differs; a cell in which two peers agree against us is marked with "!!". With `--cached` no peer is asked anew.
 */
import { spawnSync } from "node:child_process";
import { createHash } from "node:crypto";
import { existsSync, mkdirSync, readdirSync, readFileSync, statSync, writeFileSync } from "node:fs";
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

/** How often each peer differed in what, over all books. */
class Totals {
  readonly #counts = new Map<string, { readonly files: number; readonly places: number }>();
  #books = 0;
  #cells = 0;

  add(peer: Peer, what: string, places: number): void {
    const { files, places: before } = this.#counts.get(`${peer} ${what}`) ?? { files: 0, places: 0 };
    this.#counts.set(`${peer} ${what}`, { files: files + 1, places: before + places });
  }

  read(reading: Reading): void {
    this.#books += 1;
    for (const { cells } of reading.sheets) this.#cells += Object.keys(cells).length;
  }

  print(files: number): void {
    process.stdout.write(`\n${files} different files, ${this.#books} read by us, ${this.#cells} cells\n`);
    for (const [what, { files: of, places }] of [...this.#counts].sort())
      process.stdout.write(`${what.padEnd(28)} ${of} files, ${places} places\n`);
  }
}

/** Prints the first three differences of each kind and peer, and counts all of them. */
function report(file: string, verdict: ReadonlyMap<Peer, readonly Difference[]>, totals: Totals): void {
  const key = ({ what, where, theirs }: Difference) => `${what} ${where} ${theirs}`;
  const said = new Map<string, number>();
  for (const difference of [...verdict.values()].flat())
    said.set(key(difference), (said.get(key(difference)) ?? 0) + 1);
  for (const [peer, found] of verdict) {
    for (const what of new Set(found.map((difference) => difference.what))) {
      const all = found.filter((difference) => difference.what === what);
      totals.add(peer, what, all.length);
      for (const difference of all.slice(0, 3)) {
        const agreed = (said.get(key(difference)) ?? 0) > 1 ? "!!" : "";
        const { where, ours, theirs } = difference;
        const shown = [where, ours, theirs].map((text) => JSON.stringify(text.slice(0, 120)));
        process.stdout.write(`${[file, peer, what, agreed, String(all.length), ...shown].join("\t")}\n`);
      }
    }
  }
}

function main(args: readonly string[]): void {
  const [cache, ...folders] = args.filter((arg) => arg !== "--cached");
  if (cache === undefined || folders.length === 0) {
    process.stderr.write("usage: compare.ts CACHE FOLDER … [--cached]\n");
    process.exit(2);
  }
  const books = booksUnder(folders);
  if (!args.includes("--cached")) for (const peer of PEERS) consult(peer, cache, books);
  const totals = new Totals();
  for (const book of books) {
    const ours = readOurs(readFileSync(book.file));
    const heardFrom = PEERS.flatMap((peer) => {
      const theirs = heard(peer, cache, book);
      return "error" in theirs ? [] : [[peer, theirs] as const];
    });
    if (typeof ours === "string") {
      const readers = heardFrom.map(([peer]) => peer).join(", ");
      process.stdout.write(`${book.file}\trefused: ${ours}; read by ${readers || "nobody"}\n`);
      continue;
    }
    totals.read(ours);
    const verdict = new Map(heardFrom.map(([peer, theirs]) => [peer, differences(ours, theirs)] as const));
    report(book.file, verdict, totals);
  }
  totals.print(books.length);
}

main(process.argv.slice(2));
