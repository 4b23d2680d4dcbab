import type { CellAddress } from "../../../../domain/cells/address";
import type { Exact } from "../../../../domain/figures/exact";
import { exact } from "../../../../domain/figures/exact";
import { onceFor } from "../../../../domain/remembered";
import type { Line } from "../../../../domain/table";
import type { ReadingContext } from "../reading-context";
import type { TableView } from "../tables/table-view";
import { commentsBesideTables } from "./comments";
import { remarkCells } from "./remarks";
import type { TextCell } from "./texts";
import { writtenFigure, yuanIn } from "./told";

/** An amount by which a first allotment was changed, in yuan (or the base unit of the table); a recall is negative. */
export interface Recall {
  readonly at: CellAddress;
  readonly amount: Exact;
  /** Name of the project whose record tells of it, or of the total line that adds several up. */
  readonly project: string;
  readonly isTotal: boolean;
}

/** Recalls and additions that adjustment columns and remarks tell of, money carried in from earlier years among them. */
export const recallsOf = onceFor((context: ReadingContext): readonly Recall[] => [
  ...fromColumns(context),
  ...changesInRemarks(context),
  ...fromNotes(context),
]);

/** Those told in words in a record's own remark. An adjustment column is no such word: the budget beside it contains it. */
export const changesInRemarks = onceFor((context: ReadingContext): readonly Recall[] => [...fromRemarks(context)]);

function* fromColumns(context: ReadingContext): Iterable<Recall> {
  for (const view of context.views) {
    for (const column of view.columns((field) => field === "adjustment")) {
      for (const line of [...view.data, ...view.stated]) {
        const node = view.figure(line, column);
        if (node !== undefined && !node.value.isZero()) {
          const amount = column.sign === undefined ? node.value : node.value.abs().neg();
          yield { at: node.at, amount, project: view.nameOf(line), isTotal: line.kind !== "data" };
        }
      }
    }
  }
}

/** 含上年结转26万元, 使用以前年度结余3.5万元: money of earlier years that is spent with this year's. */
const CARRIED_IN =
  "(?:含|使用|动用|其中)(?:了|有)?(?:\\d{4}年(?:度)?|[上往去历]年|以前年度|年初|期初)\\p{Script=Han}{0,2}(?:结转|结余)";
const CHANGE = new RegExp(
  `(收回|核减|调减|追减|扣减|退回|缴回|调增|追加|增加|${CARRIED_IN})[^\\d，。；;]{0,8}?(\\d[\\d,]*(?:\\.\\d+)?)\\s*(亿元|万元|元)`,
  "gu",
);
const ENGLISH_CHANGE =
  /(?:(?:recalled|clawed back|returned|reduced by|cut by)\s+(?:[a-z']+\s+){0,2}(\d[\d,]*(?:\.\d+)?))|(?:(?<!\d,?)(\d[\d,]*(?:\.\d+)?)\s+(?:[a-z']+\s+){0,3}(?:recalled|clawed back|returned|cut))/giu;

function remarksIn(context: ReadingContext, view: TableView): readonly (TextCell & { readonly line: Line })[] {
  return [...view.data, ...view.stated].flatMap((line) =>
    remarkCells(context, view, line).map((remark) => ({ ...remark, line })),
  );
}

function* fromRemarks(context: ReadingContext): Iterable<Recall> {
  for (const view of context.views) {
    for (const { line, at, text } of remarksIn(context, view)) {
      const told = { at, project: view.nameOf(line), isTotal: line.kind !== "data" };
      for (const [, verb, digits, unit] of text.matchAll(CHANGE)) {
        if (digits !== undefined && verb !== undefined) yield { ...told, amount: changeOf(verb, digits, unit) };
      }
      for (const [, after, before] of text.matchAll(ENGLISH_CHANGE)) {
        const digits = after ?? before;
        if (digits === undefined) continue;
        const factor = view.table.moneyUnit?.factor ?? exact(1);
        yield { ...told, amount: writtenFigure(digits).times(factor).neg() };
      }
    }
  }
}

const AMOUNT = /(\d[\d,]*(?:\.\d+)?)\s*(亿元|万元|元)/gu;

/** All amounts that a text tells, in yuan. */
export function amountsIn(text: string): readonly Exact[] {
  return [...text.matchAll(AMOUNT)].map(([, digits = "", unit]) => inYuan(digits, unit));
}

/** A sentence that tells of a change; what follows may name several projects with their amounts. */
const CHANGES_IN_NOTE = /(收回|核减|调减|追减|扣减|退回|缴回|调增|追加)([^。；;]*)/gu;
const AMOUNTS_IN_NOTE = /([^、，,；;。\d]*?)(\d[\d,]*(?:\.\d+)?)\s*(亿元|万元|元)/gu;

/** 年中收回农技推广30万元、智慧农场12.4万元: notes beside the tables. */
function* fromNotes(context: ReadingContext): Iterable<Recall> {
  const notes = [...context.model.sheets.flatMap(({ texts }) => texts), ...commentsBesideTables(context)];
  for (const { at, text } of notes) {
    for (const change of changesInNote(text)) yield { at, isTotal: false, ...change };
  }
}

function* changesInNote(text: string): Iterable<Pick<Recall, "project" | "amount">> {
  for (const [, verb, rest] of text.matchAll(CHANGES_IN_NOTE)) {
    if (verb === undefined || rest === undefined) continue;
    for (const [, name, digits, unit] of rest.matchAll(AMOUNTS_IN_NOTE)) {
      if (digits !== undefined) yield { project: name?.trim() ?? "", amount: changeOf(verb, digits, unit) };
    }
  }
}

/** The signed amount in yuan, or in the base of its table where no unit is written. */
function changeOf(verb: string, digits: string, unit: string | undefined): Exact {
  const amount = inYuan(digits, unit);
  return /增|追加|结转|结余/u.test(verb) ? amount : amount.neg();
}

function inYuan(digits: string, unit: string | undefined): Exact {
  return writtenFigure(digits).times(yuanIn(unit));
}
