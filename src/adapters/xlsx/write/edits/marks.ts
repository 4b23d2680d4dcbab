import { formatRangeA1 } from "../../../../domain/cells/address";
import { byFirstCell } from "../../../../domain/cells/area";
import type { Severity } from "../../../../domain/lists";
import { SEVERITIES } from "../../../../domain/lists";
import { markFormula, markSeverity } from "../../../../sheets/looks/marks";
import { MARK_FILLS } from "../../../../sheets/looks/tones";
import type { Mark } from "../../../../sheets/plan";
import { insertOrdered, WORKSHEET_ORDER } from "../../package/child-order";
import { nameCode } from "../../xml/xml-bytes";
import { XmlEdits } from "../../xml/xml-edit";
import { CLOSE, END, XmlScanner } from "../../xml/xml-scanner";
import { escapeXml } from "../../xml/xml-text";
import { elementAt, parseXml, type XmlElement } from "../../xml/xml-tree";
import { markDifference } from "../shared/looks";
import type { StyleBook } from "../shared/style-book";

const CONDITIONAL = nameCode("conditionalFormatting");
const RULE = nameCode("cfRule");
const FORMULA = nameCode("formula");
const PRIORITY = nameCode("priority");
const SHEET_DATA = nameCode("sheetData");
const EXTENSIONS = nameCode("extLst");
const ALTERNATIVES = nameCode("AlternateContent");
/** Ranges in one element; Excel's own lists stay about as short. */
const RANGES = 100;

/**
 * A user's sheet with exactly these marks. Each severity is one rule of ours over all its ranges; nothing else in the
 * part changes, so taking the rules out gives back the bytes that were there.
 *
 * Rules are ranked by priority, 1 first. Ours take numbers behind all that are in use, in the ordinary and in the
 * extended (x14) rules, so that no rule of the user's is renumbered, outranked or stopped by one of ours; where both
 * colour a cell, the user's colour stays.
 */
export function withMarks(bytes: Uint8Array, marks: readonly Mark[], styles: StyleBook): Uint8Array {
  const { root, ours, lastPriority } = inspect(bytes);
  const edits = new XmlEdits(bytes);
  for (const element of ours) edits.remove(element);
  let priority = lastPriority;
  const xml = SEVERITIES.flatMap((severity) => {
    const ranges = rangesOf(marks, severity);
    const elements: string[] = [];
    for (let at = 0; at < ranges.length; at += RANGES) {
      priority += 1;
      elements.push(ruleXml(severity, ranges.slice(at, at + RANGES), priority, styles));
    }
    return elements;
  }).join("");
  if (xml !== "") insertOrdered(edits, root, WORKSHEET_ORDER, "conditionalFormatting", xml);
  return edits.isEmpty ? bytes : edits.bytes();
}

function rangesOf(marks: readonly Mark[], severity: Severity): readonly string[] {
  const ranges = marks
    .filter((mark) => mark.severity === severity)
    .map(({ range }) => range)
    .sort((a, b) => byFirstCell(a, b) || a.bottom - b.bottom || a.right - b.right);
  return [...new Set(ranges.map(formatRangeA1))];
}

function ruleXml(severity: Severity, ranges: readonly string[], priority: number, styles: StyleBook): string {
  const dxf = styles.difference(markDifference(MARK_FILLS[severity]));
  return (
    `<conditionalFormatting sqref="${ranges.join(" ")}"><cfRule type="expression" dxfId="${dxf}" priority="${priority}">` +
    `<formula>${escapeXml(markFormula(severity))}</formula></cfRule></conditionalFormatting>`
  );
}

interface SheetOutline {
  /** The root with its direct children. */
  readonly root: XmlElement;
  /** What is ours: whole elements, or single rules where Excel has put them among the user's. */
  readonly ours: readonly XmlElement[];
  readonly lastPriority: number;
}

function inspect(bytes: Uint8Array): SheetOutline {
  const scanner = new XmlScanner(bytes);
  scanner.next();
  const root = elementAt(scanner);
  const ours: XmlElement[] = [];
  let lastPriority = 0;
  for (let token = scanner.next(); token !== END; token = scanner.next()) {
    if (token === CLOSE) {
      root.closeStart = scanner.tagStart;
      root.end = scanner.tagEnd;
      continue;
    }
    const child = elementAt(scanner);
    root.children.push(child);
    if (scanner.name === CONDITIONAL) {
      const rules = readRules(scanner);
      const marks = rules.filter(({ ours: isOurs }) => isOurs).map(({ element }) => element);
      const others = rules.filter(({ ours: isOurs }) => !isOurs);
      lastPriority = others.reduce((most, rule) => Math.max(most, rule.priority), lastPriority);
      child.end = scanner.tagEnd;
      if (marks.length > 0) ours.push(...(others.length === 0 ? [child] : marks));
    } else if (scanner.name === EXTENSIONS) {
      lastPriority = Math.max(lastPriority, highestPriority(scanner));
      child.end = scanner.tagEnd;
    } else {
      const { name } = scanner;
      if (name === SHEET_DATA) scanner.skipLargeElement();
      else scanner.skipElement();
      child.end = scanner.tagEnd;
      // What it wraps up says where it stands in the order.
      if (name === ALTERNATIVES) child.children.push(...parseXml(bytes.subarray(child.start, child.end)).children);
    }
  }
  return { root, ours, lastPriority };
}

interface Rule {
  readonly element: XmlElement;
  readonly priority: number;
  readonly ours: boolean;
}

/** The rules of the element the scanner stands on; leaves it on the end tag. */
function readRules(scanner: XmlScanner): readonly Rule[] {
  const rules: Rule[] = [];
  if (scanner.isEmptyElement()) return rules;
  const depth = scanner.depth;
  let open: { element: XmlElement; priority: number; ours: boolean } | undefined;
  for (let token = scanner.next(); token !== END; token = scanner.next()) {
    if (token === CLOSE) {
      if (open !== undefined && scanner.name === RULE) {
        open.element.end = scanner.tagEnd;
        rules.push(open);
        open = undefined;
      }
      if (scanner.depth < depth) return rules;
    } else if (scanner.name === RULE) {
      open = { element: elementAt(scanner), priority: Number(scanner.value(PRIORITY)) || 0, ours: false };
      if (!scanner.isEmptyElement()) continue;
      rules.push(open);
      open = undefined;
    } else if (scanner.name === FORMULA && open !== undefined && !scanner.isEmptyElement()) {
      scanner.next();
      if (markSeverity(scanner.text()) !== undefined) open.ours = true;
    }
  }
  return rules;
}

/** The highest priority of extended rules; leaves the scanner on the end tag. */
function highestPriority(scanner: XmlScanner): number {
  let highest = 0;
  if (scanner.isEmptyElement()) return highest;
  const depth = scanner.depth;
  for (let token = scanner.next(); token !== END; token = scanner.next()) {
    if (token === CLOSE) {
      if (scanner.depth < depth) return highest;
    } else if (scanner.name === RULE) highest = Math.max(highest, Number(scanner.value(PRIORITY)) || 0);
  }
  return highest;
}
