import { parseUnitLine } from "../../../domain/quantity/parse-unit";
import { oneLine } from "../../text";
import type { LineFacts } from "../view/line-facts";
import { isLoneText, isSideText, lineFacts } from "../view/line-facts";
import { isNote, labelKind } from "../view/line-words";
import type { Rect, Titles } from "../view/raw-table";
import type { SheetView } from "../view/sheet-view";
import { nameBehindLabel } from "./name-label";
import { tellsWhoAndWhen } from "./side-labels";

/** Goes up from a heading over its titles, unit line and notes to where the table above ends. */
export function titleTop(view: SheetView, headingLine: number, floor: number, rect: Rect): number {
  let top = headingLine;
  let blanks = 0;
  for (let line = headingLine - 1; line >= floor; line -= 1) {
    const facts = lineFacts(view, line, rect);
    if (facts.filled.length === 0) {
      blanks += 1;
      if (blanks > 2 && top < headingLine) break;
      continue;
    }
    const first = view.text(line, facts.words[0] ?? facts.filled[0] ?? 0);
    const lone =
      isLoneText(facts) ||
      isSideText(view, line, facts) ||
      isTitleWithUnit(view, line, facts) ||
      tellsWhoAndWhen(view, line, facts) ||
      (facts.numbers === 0 && projectNamed(view, line, facts) !== undefined);
    if (!lone || labelKind(first)?.kind === "total" || (isNote(first) && blanks > 0 && floor > rect.top)) break;
    top = line;
    blanks = 0;
  }
  return top;
}

/** "一、资金安排情况 … 单位：万元": two or three texts of which at least one states a unit. */
function isTitleWithUnit(view: SheetView, line: number, facts: LineFacts): boolean {
  return (
    facts.numbers === 0 &&
    facts.words.length <= 4 &&
    facts.words.some((field) => parseUnitLine(view.text(line, field)) !== undefined)
  );
}

/** Reads the lines above a table: titles, and the line that states the unit; notes and label–value lines are neither. */
export function readTitles(view: SheetView, top: number, bottom: number, rect: Rect): Titles {
  let rows: number[] = [];
  let texts: string[] = [];
  let beforeProse: { rows: number[]; texts: string[] } | undefined;
  let project: Titles["project"];
  let unit: { unitRow: number; unitText: string } | undefined;
  let inNotes = false;
  for (let line = top; line <= bottom; line += 1) {
    const facts = lineFacts(view, line, rect);
    const labelled = isSideText(view, line, facts);
    const aside = tellsWhoAndWhen(view, line, facts);
    project ??= projectNamed(view, line, facts);
    let hasTitle = false;
    for (const field of facts.words) {
      const text = oneLine(view.text(line, field));
      const isTitled = isTitleInFront(text);
      if (parseUnitLine(text) !== undefined && !isTitled) unit = { unitRow: line, unitText: text };
      else if (aside) continue;
      else if (isNote(text)) inNotes = true;
      else if (isProse(text)) {
        // What stands above a report's sentences heads these, not the table below them.
        if (rows.length > 0) beforeProse = { rows, texts };
        rows = [];
        texts = [];
      } else if (
        isPoint(text)
          ? (!inNotes || STATES_UNIT.test(text)) && !/[。；;]$/.test(text)
          : isTitled || !(labelled && /[:：]/.test(text))
      ) {
        hasTitle = true;
        texts.push(text);
      }
    }
    if (hasTitle) rows.push(line);
  }
  if (rows.length === 0 && beforeProse !== undefined) ({ rows, texts } = beforeProse);
  return { rows, text: texts.join(" "), ...unit, ...(project === undefined ? {} : { project }) };
}

/** 二、按项目（单位：元）: a numbered title whatever was noted above it. */
const STATES_UNIT = /[（(]\s*(?:金额|计量)?单位\s*[:：]/u;

/** A sentence of a report. */
function isProse(text: string): boolean {
  return text.length > 20 && /。$/.test(text);
}

/** 1. … or （二）…: a point of the notes above a table where notes were opened, a numbered title otherwise. */
function isPoint(text: string): boolean {
  return /^(?:[（(]?(?:\d{1,2}|[一二三四五六七八九十]{1,2})[）)]|(?:\d{1,2}|[一二三四五六七八九十]{1,2})\s*[.．、])\s*\S/.test(
    text,
  );
}

/** 总体情况（单位：亿元） is a title that states its unit, not a unit line. */
function isTitleInFront(text: string): boolean {
  const unnumbered = text.replace(/^[（(](?:\d{1,2}|[一二三四五六七八九十]{1,2})[)）]\s*/, "");
  const front =
    /^([^（(:：]{3,})(?:[（(][^（()）]*[)）]|\s(?:金额)?单位\s*[:：]\s*\S{1,6})$/.exec(unnumbered)?.[1] ?? "";
  return front !== "" && !/单位$|^(?:amounts?|figures?|units?|currency)/i.test(front.trim());
}

/** 项目名称：某项目, in one cell or in two. */
function projectNamed(view: SheetView, line: number, facts: LineFacts): Titles["project"] {
  for (const [place, field] of facts.words.entries()) {
    const name = nameBehindLabel(view.text(line, field));
    if (name === undefined) continue;
    if (name !== "") return { name, row: line, col: field };
    const next = facts.words[place + 1];
    if (next !== undefined) return { name: oneLine(view.text(line, next)), row: line, col: next };
  }
  return undefined;
}
