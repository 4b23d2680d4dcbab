import { hasToneColors, isLimitFormula } from "../../../../sheets/looks/own-conditions";
import { attributeOf, childOf, childrenOf, descendantsOf, textOf, type XmlElement } from "../../xml/xml-tree";
import type { StyleBook } from "../shared/style-book";
import type { KeptElement, Sieve } from "./kept-content";

/**
 * Lets the rules through that a user added to a sheet of ours. Ours are known by their form together with our colours;
 * a data bar from 0 to the largest value, which Excel's menu does not make, is ours too.
 */
export function usersConditions(styles: StyleBook): Sieve {
  return (kept) => {
    const { element, markup } = kept;
    const rules = childrenOf(element, "cfRule");
    const theirs = rules.filter((rule) => !isOurs(kept, rule, styles));
    if (theirs.length === rules.length) return markup(element);
    if (theirs.length === 0) return "";
    const areas = attributeOf(element, "sqref") ?? "";
    return `<conditionalFormatting sqref="${areas}">${theirs.map(markup).join("")}</conditionalFormatting>`;
  };
}

function isOurs({ bytes }: KeptElement, rule: XmlElement, styles: StyleBook): boolean {
  const formula = childOf(rule, "formula");
  const text = formula === undefined ? "" : textOf(bytes, formula);
  switch (attributeOf(rule, "type")) {
    case "cellIs":
      return attributeOf(rule, "operator") === "equal" && text.trim().startsWith('"') && hasOurColors(rule, styles);
    case "expression":
      return isLimitFormula(text) && hasOurColors(rule, styles);
    case "dataBar": {
      const [low, high] = [...descendantsOf(rule, "cfvo")];
      if (low === undefined || high === undefined) return false;
      return attributeOf(low, "val") === "0" && attributeOf(high, "type") === "max";
    }
    default:
      return false;
  }
}

function hasOurColors(rule: XmlElement, styles: StyleBook): boolean {
  const { fill, font } = styles.differenceColors(Number(attributeOf(rule, "dxfId") ?? NaN));
  return hasToneColors(fill, font);
}

/** The highest priority among rules that are kept, ordinary and extended; 0 without any. */
export function highestPriority(...xml: readonly string[]): number {
  const found = xml.join("").matchAll(/\spriority="(\d+)"/g);
  return [...found].reduce((most, [, priority]) => Math.max(most, Number(priority)), 0);
}
