import { oneLine } from "../../text";

const ORDINAL =
  /^(?:[（(](?:\d{1,2}|[一二三四五六七八九十]{1,2})[)）]|(?:\d{1,2}|[一二三四五六七八九十]{1,2})\s*[、.．])\s*/;
const LABEL =
  /^(?:(?:评价|被评价|子)?项目(?:名称)?[一二三四五六七八九十\d]{0,3}|(?:project|programme|program)(?: name| title| \d{1,3})?|(?:grant|award|scheme) (?:name|title))\s*[:：]\s*/i;

/** ＿＿某项目＿＿: the line on which a printed form wants its answer. */
const RULED = /^[_＿\s]+|[_＿\s]+$/gu;

/** 项目名称：某项目　　预算金额：86万元: the next label of the same cell, behind blanks or on a line of its own. */
const NEXT_LABEL = /(?:\s{2,}|\u3000+|\n|[；;]\s*)[^\s:：；;]{2,12}[:：]/;

/**
 * What stands behind the label of a project's name in the same cell: 项目名称：某项目, 一、项目名称：某项目, （项目名称：某项目）.
 * Empty where nothing does; undefined for a text that is no such label.
 */
export function nameBehindLabel(text: string): string | undefined {
  const whole = text.trim();
  const next = NEXT_LABEL.exec(whole)?.index;
  const line = oneLine(next === undefined || next === 0 ? whole : whole.slice(0, next));
  const inside = /^[（(]([^（()）]*(?:[（(][^（()）]*[)）])?[^（()）]*)[)）]$/.exec(line)?.[1]?.trim();
  const bare = (inside ?? line).replace(ORDINAL, "");
  // One letter for one: what is found in the simplified text stands at the same place in the other.
  const label = LABEL.exec(bare)?.[0];
  return label === undefined ? undefined : bare.slice(label.length).replace(RULED, "");
}

/** The name that a cell gives: what follows the label where it begins with one, else its whole text. */
export function shownName(text: string): string {
  const behind = nameBehindLabel(text) ?? "";
  return behind === "" ? oneLine(text) : behind;
}

/** （预算120万元）, （100分） behind a name: what it costs or counts, and no part of it. */
const MEASURED = /\s*[（(][^（()）]*\d[^（()）]*(?:元|分)[)）]$/u;

/** A name without the amount or the points in brackets behind it. */
export function withoutMeasure(name: string): string {
  return /[)）]$/.test(name) ? name.replace(MEASURED, "") : name;
}
