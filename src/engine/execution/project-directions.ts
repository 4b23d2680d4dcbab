import type { Model } from "../../domain/model";
import { columnOf, dataLines, isRecordTable } from "../../domain/table";
import { nameKey } from "../tables/name-key";
import type { TableReader } from "../tables/table-reader";
import { allTables } from "../tables/table-reader";

const ONLY_NUMBERS = /^(?:项目|projects?|no\.?|第|[\s\d、，,;；.和及与&]|至|to|and|[-—–~～])+$/i;
const LONGEST_INTERVAL = 999;

/** Directions by project key, from tables that list the projects of each direction: by number ("项目1、项目4") or by name. */
export function directionsOfProjects(model: Model, reader: TableReader): ReadonlyMap<string, string> {
  const directions = new Map<string, string>();
  let known: ReadonlyMap<string, string> | undefined;
  for (const table of allTables(model)) {
    if (!isRecordTable(table) || table.setAside !== undefined) continue;
    if (columnOf(table, "direction") === undefined || columnOf(table, "project_list") === undefined) continue;
    known ??= projectsByWord(model);
    for (const { index } of dataLines(table)) {
      const direction = reader.text(table, index, "direction");
      const list = reader.text(table, index, "project_list");
      if (direction === undefined || list === undefined) continue;
      for (const word of wordsOf(list)) {
        const project = known.get(word);
        if (project !== undefined) directions.set(project, direction);
      }
    }
  }
  return directions;
}

/** Keys of projects by number and by name. */
function projectsByWord(model: Model): ReadonlyMap<string, string> {
  const byWord = new Map<string, string>();
  for (const { key, name, number } of model.projects) {
    byWord.set(nameKey(name.value), key);
    const digits = /\d+/.exec(number ?? "")?.[0];
    if (digits !== undefined) byWord.set(String(Number(digits)), key);
  }
  return byWord;
}

function wordsOf(list: string): readonly string[] {
  return ONLY_NUMBERS.test(list) ? numbersOf(list) : list.split(/[、，,;；\n]/).map(nameKey);
}

/** "项目1、项目4", "Projects 1, 4", "1—3": the numbers, intervals spelled out. */
function numbersOf(list: string): string[] {
  const numbers: string[] = [];
  const interval = /(\d{1,4})(?:\s*(?:[-—–~～至]|to)\s*(?:项目|project)?\s*(\d{1,4}))?/gi;
  for (const match of list.matchAll(interval)) {
    const from = Number(match[1]);
    const to = Math.min(Number(match[2] ?? match[1]), from + LONGEST_INTERVAL);
    for (let number = from; number <= to; number += 1) numbers.push(String(number));
  }
  return numbers;
}
