import type { CellAddress } from "../../../domain/cells/address";
import { addTo } from "../../../domain/collections/groups";
import { theOnly } from "../../../domain/collections/only";
import type { Figure, Project, ProjectMention } from "../../../domain/model";
import type { Sourced } from "../../../domain/sourced";
import type { NearProject } from "../names/near-miss";
import { endsOf, NameParts, nearestOf } from "../names/near-miss";
import { keyWithoutCode, nameKey, projectNumber } from "../names/project-names";

/** One place that names a project, before it is known which project that is. */
export interface RawMention {
  readonly table: string;
  readonly line?: number;
  readonly name: Sourced<string>;
  readonly number?: string;
  readonly figures: readonly Figure[];
  readonly texts: ProjectMention["texts"];
  /** What its line says that it was called before, or is called now. */
  readonly otherNames?: readonly string[];
}

interface Entry extends NearProject {
  readonly name: Sourced<string>;
  readonly mentions: ProjectMention[];
  readonly tables: Set<string>;
}

const MOST_NAMESAKES = 80;
const FEWEST_SHORTENED = 2;
const SHORTEST_PART = 4;

/**
 * Recognises the same project across tables: by its name without decoration, by its number where only that is given,
 * and by near-misses, which stay marked as variants for a reviewer to see. Mentions come register first.
 */
export class ProjectRegister {
  readonly #byKey = new Map<string, Entry>();
  readonly #byNumber = new Map<string, Entry | "several">();
  /** Entries whose names begin with a code, by the name alone. */
  readonly #byCodeless = new Map<string, Entry | "several">();
  readonly #byEnd = new Map<string, Entry[]>();
  readonly #keyOf = new Map<string, string>();
  #byCode: ReadonlyMap<string, string> | undefined;
  readonly #tables = new Set<string>();
  /** Projects by the other names that their lines tell of. */
  readonly #byOtherName = new Map<string, Entry>();

  /** Adds all mentions of a table: names it gives exactly are never taken for variants of each other. */
  addTable(mentions: readonly RawMention[]): void {
    for (const mention of mentions) this.#tables.add(mention.table);
    this.#byCode = undefined;
    const keys = mentions.map((mention) => nameKey(mention.name.value));
    const exactHere = new Set(keys);
    const shortened = this.#shortened(exactHere);
    mentions.forEach((mention, place) => {
      const key = keys[place] ?? "";
      this.#add(key, mention, exactHere, shortened?.get(key));
    });
  }

  /** The project that a table's name stands for; undefined when the table names none such. */
  keyOf(table: string, name: string): string | undefined {
    const key = nameKey(name);
    return this.#keyOf.get(`${table}\n${key}`) ?? (this.#byKey.has(key) ? key : undefined);
  }

  /** The project whose whole name stands in a longer text, the longest of several. */
  inText(text: string): string | undefined {
    const whole = nameKey(text);
    let best: string | undefined;
    for (const key of this.#byKey.keys()) {
      if (key.length >= 6 && whole.includes(key) && key.length > (best?.length ?? 0)) best = key;
    }
    return best;
  }

  /** The one project whose name begins as a cut-off sheet name does: "1.2023云溪镇妇幼健康服务工". */
  byTab(sheet: string): string | undefined {
    const tab = nameKey(sheet.replace(/^\s*[（(]?\d{1,3}[)）.、\s_-]+(?=\S{4})/, "")).replace(/年/g, "");
    if (tab.length < 5) return undefined;
    const found = [...this.#byKey.keys()].filter((key) => key.replace(/年/g, "").startsWith(tab));
    return theOnly(found);
  }

  /** The one project to which the tables so far give a code. */
  keyOfCode(code: string): string | undefined {
    this.#byCode ??= this.#codes();
    const key = this.#byCode.get(code);
    return key === "" ? undefined : key;
  }

  /** Codes with the keys of their projects; with an empty key where several projects have one code. */
  #codes(): ReadonlyMap<string, string> {
    const codes = new Map<string, string>();
    for (const { key, mentions } of this.#byKey.values()) {
      for (const { texts } of mentions) {
        const code = texts.find(({ field }) => field === "project_code")?.value;
        if (code !== undefined) codes.set(code, (codes.get(code) ?? key) === key ? key : "");
      }
    }
    return codes;
  }

  nameOf(key: string): Sourced<string> | undefined {
    return this.#byKey.get(key)?.name;
  }

  get size(): number {
    return this.#byKey.size;
  }

  projects(): readonly Project[] {
    return [...this.#byKey.values()].map(({ key, name, number, mentions }) => ({
      key,
      name,
      ...(number === undefined ? {} : { number }),
      mentions,
    }));
  }

  #add(key: string, mention: RawMention, exactHere: ReadonlySet<string>, shortened: Entry | undefined): void {
    if (key === "") return;
    const known =
      this.#byKey.get(key) ??
      this.#byReference(mention.name.value) ??
      this.#byOtherNames(key, mention, exactHere) ??
      this.#byBareName(key, mention, exactHere);
    const near = known === undefined ? (this.#nearMiss(key, mention, exactHere) ?? shortened) : undefined;
    const entry = known ?? near ?? this.#open(key, mention);
    const match = near === undefined ? "same" : "variant";
    for (const other of mention.otherNames ?? []) this.#byOtherName.set(nameKey(other), entry);
    entry.mentions.push(new MatchedMention(mention, match));
    entry.tables.add(mention.table);
    this.#keyOf.set(`${mention.table}\n${key}`, entry.key);
  }

  /** A mention that gives only 项目3 means the register's third. */
  #byReference(name: string): Entry | undefined {
    const number = projectNumber(name);
    const found = number === undefined ? undefined : this.#byNumber.get(number);
    return found === "several" ? undefined : found;
  }

  /** The project that a line names by its former name, or that told of this name itself, where no table has both. */
  #byOtherNames(
    key: string,
    { otherNames = [], table }: RawMention,
    exactHere: ReadonlySet<string>,
  ): Entry | undefined {
    const told = [this.#byOtherName.get(key), ...otherNames.map((name) => this.#byKey.get(nameKey(name)))];
    return told.find((entry) => entry !== undefined && !entry.tables.has(table) && !exactHere.has(entry.key));
  }

  /** One of the two names has the code of the budget system before it: they are the same where no table has both. */
  #byBareName(key: string, mention: RawMention, exactHere: ReadonlySet<string>): Entry | undefined {
    const bare = keyWithoutCode(mention.name.value);
    const found = bare === undefined ? this.#byCodeless.get(key) : this.#byKey.get(bare);
    if (found === undefined || found === "several") return undefined;
    return found.tables.has(mention.table) || exactHere.has(found.key) ? undefined : found;
  }

  #open(key: string, mention: RawMention): Entry {
    const entry: Entry = {
      key,
      parts: new NameParts(key),
      name: mention.name,
      ...(mention.number === undefined ? {} : { number: mention.number }),
      mentions: [],
      tables: new Set(),
    };
    this.#byKey.set(key, entry);
    if (mention.number !== undefined) {
      this.#byNumber.set(mention.number, this.#byNumber.has(mention.number) ? "several" : entry);
    }
    const bare = keyWithoutCode(mention.name.value);
    if (bare !== undefined) this.#byCodeless.set(bare, this.#byCodeless.has(bare) ? "several" : entry);
    for (const end of endsOf(entry.parts)) {
      addTo(this.#byEnd, end, entry);
    }
    return entry;
  }

  /**
   * The projects that a table's names stand for where it shortens all of them: each is a part of one known name, and each
   * of another one's. 水库除险加固 alone could be any; with all of its neighbours it is 2023年青川县水库除险加固工程.
   */
  #shortened(keys: ReadonlySet<string>): ReadonlyMap<string, Entry> | undefined {
    if (keys.size < FEWEST_SHORTENED || keys.size > MOST_NAMESAKES || this.#byKey.size > MOST_NAMESAKES)
      return undefined;
    const found = new Map<string, Entry>();
    for (const key of keys) {
      if (key.length < SHORTEST_PART || this.#byKey.has(key)) return undefined;
      const [whole, ...others] = [...this.#byKey.values()].filter((entry) => entry.key.includes(key));
      if (whole === undefined || others.length > 0) return undefined;
      found.set(key, whole);
    }
    return new Set(found.values()).size === found.size ? found : undefined;
  }

  /** The one project of other tables whose name is almost this one, and that this table does not give exactly. */
  #nearMiss(key: string, mention: RawMention, exactHere: ReadonlySet<string>): Entry | undefined {
    if (this.#tables.size === 0 || (this.#tables.size === 1 && this.#tables.has(mention.table))) return undefined;
    const parts = new NameParts(key);
    const likely = new Set<Entry>();
    for (const end of endsOf(parts)) {
      const entries = this.#byEnd.get(end) ?? [];
      // Beginnings and ends that most names share tell nothing and would make this quadratic.
      if (entries.length <= MOST_NAMESAKES) for (const entry of entries) likely.add(entry);
    }
    const others = [...likely].filter((entry) => !exactHere.has(entry.key) && !entry.tables.has(mention.table));
    return nearestOf(others, parts, mention);
  }
}

/** Figures and texts stay unread until somebody asks: a long register has more of them than anybody looks at. */
class MatchedMention implements ProjectMention {
  readonly table: string;
  readonly line?: number;
  readonly name: Sourced<string>;
  readonly number?: string;
  readonly match: ProjectMention["match"];
  readonly #mention: RawMention;

  constructor(mention: RawMention, match: ProjectMention["match"]) {
    const { table, line, name, number } = mention;
    this.table = table;
    if (line !== undefined) this.line = line;
    this.name = name;
    if (number !== undefined) this.number = number;
    this.match = match;
    this.#mention = mention;
  }

  get figures(): ProjectMention["figures"] {
    return this.#mention.figures;
  }

  get texts(): ProjectMention["texts"] {
    return this.#mention.texts;
  }
}

/** A mention without a line: the whole table is about the project. */
export function tableMention(
  table: string,
  name: string,
  at: CellAddress,
  figures: readonly Figure[] = [],
): RawMention {
  return { table, name: { value: name, at }, figures, texts: [] };
}
