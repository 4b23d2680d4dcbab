import { decodeUtf8 } from "../xml/xml-text";

const POWERS = Array.from({ length: 23 }, (_, power) => Number(`1e${power}`));

/**
 * The number that a stretch of bytes spells, without making a string where that is exact: up to 15 digits and at most
 * 22 decimals are the quotient of two exact doubles. NaN for what is no number.
 */
export function numberFrom(bytes: Uint8Array, from: number, to: number): number {
  let start = from;
  let end = to;
  while (start < end && (bytes[start] ?? 0) <= 0x20) start += 1;
  while (end > start && (bytes[end - 1] ?? 0) <= 0x20) end -= 1;
  if (start === end) return NaN;
  const negative = bytes[start] === 0x2d;
  let seen = 0;
  let digits = 0;
  let decimals = -1;
  let mantissa = 0;
  let at = negative ? start + 1 : start;
  for (; at < end; at += 1) {
    const byte = bytes[at] ?? 0;
    if (byte >= 0x30 && byte <= 0x39) {
      mantissa = mantissa * 10 + (byte - 0x30);
      seen += 1;
      if (mantissa !== 0) digits += 1;
      if (decimals >= 0) decimals += 1;
    } else if (byte === 0x2e && decimals < 0) decimals = 0;
    else break;
  }
  if (at < end || seen === 0 || digits > 15 || decimals > 22) return slowNumber(bytes, start, end);
  const value = decimals > 0 ? mantissa / (POWERS[decimals] ?? 1) : mantissa;
  return negative && value !== 0 ? -value : value;
}

function slowNumber(bytes: Uint8Array, start: number, end: number): number {
  return decimalNumber(decodeUtf8(bytes, start, end));
}

/** The number that a text spells in decimal notation; NaN for anything else, also for what no double can hold. */
export function decimalNumber(text: string): number {
  // Each digit can be taken by one part of the pattern only: a megabyte of digits takes a millisecond.
  if (!/^[+-]?(?:\d+(?:\.\d*)?|\.\d+)(?:[eE][+-]?\d+)?$/.test(text)) return NaN;
  const number = Number(text);
  return Number.isFinite(number) ? number : NaN;
}
