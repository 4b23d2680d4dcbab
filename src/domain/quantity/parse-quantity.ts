import { exact, HUNDRED, ONE } from "../figures/exact";
import { displayed, scaleInterval } from "../figures/interval";
import { halfWidth } from "../letters/half-width";
import { chineseNumber } from "./chinese-numerals";
import type { Piece } from "./number-pieces";
import { digitPieces } from "./number-pieces";
import type { Quantity } from "./quantity";
import { joinRanges } from "./ranges";
import { sharesInWords } from "./shares-in-words";
import { unitAt } from "./unit-at";

/** A quantity and the stretch of text it was read from, with sign, operator, hedge and unit; end excluded. */
export interface FoundQuantity {
  readonly quantity: Quantity;
  readonly start: number;
  readonly end: number;
  /** True for 三项, 十二个: a hint, never taken as the meaning of a cell. */
  readonly inChineseNumerals: boolean;
}

/** All numbers of a text. Dates, years, document numbers, clause numbers, list numbering and names are left out. */
export interface ParsedText {
  readonly text: string;
  readonly found: readonly FoundQuantity[];
  readonly quantities: readonly Quantity[];
}

/** Full-width commas group digits only where nothing but decoration stands before them. */
const GROUPED_BY_FULL_WIDTH_COMMA = /^[^\p{L}\d]*\d{1,3}(?:，\d{3})+(?![\d，])/u;
const HAS_NUMERAL = /[\d二两三四五六七八九十]|百分之|一成/;
/** Reads every number of a text with what stands around it. */
export function parseQuantities(text: string): ParsedText {
  const half = HAS_NUMERAL.test(halfWidth(text)) ? groupDigits(halfWidth(text)) : "";
  if (half === "") return { text, found: [], quantities: [] };
  const pieces = joinRanges(half, inOrder([...digitPieces(text, half), ...sharesInWords(half)]));
  const isRead = ({ start }: FoundQuantity): boolean =>
    pieces.some((piece) => piece.start <= start && start < piece.end);
  const inWords = [...chineseNumerals(text, half)].filter((one) => !isRead(one));
  const found = [...pieces.map((piece) => finish(text, piece)), ...inWords];
  return { text, found, quantities: found.map((one) => one.quantity) };
}

function inOrder(pieces: readonly Piece[]): readonly Piece[] {
  return [...pieces].sort((a, b) => a.start - b.start);
}

function groupDigits(half: string): string {
  const match = GROUPED_BY_FULL_WIDTH_COMMA.exec(half);
  return match === null ? half : match[0].replaceAll("，", ",") + half.slice(match[0].length);
}

function finish(text: string, piece: Piece, { inChineseNumerals = false } = {}): FoundQuantity {
  const divisor = piece.unit?.kind === "percent" ? (piece.unit.text === "‰" ? HUNDRED.times(10) : HUNDRED) : ONE;
  const shown = displayed(piece.value, piece.decimals);
  const quantity: Quantity = {
    value: piece.value.div(divisor),
    ...(piece.upper === undefined ? {} : { upper: piece.upper.div(divisor) }),
    ...(piece.comparison === undefined ? {} : { comparison: piece.comparison }),
    ...(piece.comparisonText === undefined ? {} : { comparisonText: piece.comparisonText }),
    ...(piece.unit === undefined ? {} : { unit: piece.unit }),
    ...(piece.hedge === undefined ? {} : { hedge: piece.hedge }),
    percent: piece.unit?.kind === "percent",
    decimals: piece.decimals,
    display: scaleInterval(shown, ONE.div(divisor)),
    asText: true,
    text: text.slice(piece.start, piece.end).trim(),
  };
  return { quantity, start: piece.start, end: piece.end, inChineseNumerals };
}

/** 二期, 三级, 两类 name things as often as they count them. */
const NAMING_UNITS = new Set([
  "期",
  "级",
  "类",
  "线",
  "路",
  "年",
  "日",
  "季度",
  "区",
  "市",
  "县",
  "度",
  "点",
  "位",
  "组",
  "分",
  "层",
]);
const HAN_NUMERAL = /(?<![第周星期百分之])[一二两三四五六七八九十][零〇一二两三四五六七八九十百千万]*/g;

/** 三项, 十二个. A single 一 is prose more often than a number. */
function* chineseNumerals(text: string, half: string): Generator<FoundQuantity> {
  for (const match of half.matchAll(HAN_NUMERAL)) {
    const value = chineseNumber(match[0]);
    if (value === undefined || value < 2) continue;
    const unit = unitAt(half, match.index + match[0].length);
    if (unit === undefined || NAMING_UNITS.has(unit.unit.text)) continue;
    const piece = { start: match.index, end: unit.end, value: exact(value), decimals: 0, unit: unit.unit };
    yield finish(text, piece, { inChineseNumerals: true });
  }
}
