import { formatRangeA1, parseReferenceA1 } from "../../../../domain/cells/address";
import type { Area } from "../../../../domain/cells/area";
import { areasMeet } from "../../../../domain/cells/area";
import { eachCell } from "../../../../sheets/planned-cells";
import { relationshipId } from "../../read/workbook-part";
import { attributeOf, childOf, childrenOf, textOf, type XmlElement } from "../../xml/xml-tree";
import type { PlannedSheet } from "../book/planned-sheet";
import { validationFormulas } from "../shared/conditions-xml";
import type { StyleBook } from "../shared/style-book";
import { usersConditions } from "./kept-conditions";
import type { KeepingRules, Sieve } from "./kept-content";

/** A sheet of ours before and after, for what stays of it. */
export interface Rewriting {
  readonly plan: PlannedSheet;
  /** The area that was ours. */
  readonly former: Area;
  /** Whether our cells say what they said. Takes long on large sheets: asked only where a user's work hangs on it. */
  readonly isUnchanged: () => boolean;
  readonly styles: StyleBook;
  /** Relationships of tables that go. */
  readonly staleTables: ReadonlySet<string>;
}

/** What of a user's work on a sheet of ours stays when it is written again. */
export function keepingRules(rewriting: Rewriting): KeepingRules {
  const { plan, former, isUnchanged, styles, staleTables } = rewriting;
  const nothing: Sieve = () => "";
  return {
    ours: [former, plan.filled],
    foldsStay: isUnchanged,
    sieves: new Map<string, Sieve>([
      ["dimension", nothing],
      ["drawing", nothing],
      ["mergeCells", nothing],
      ["sheetPr", propertiesOf(rewriting)],
      ["cols", former.right === plan.filled.right ? whole : columnsBeyond(plan.columnWidths.length)],
      ["autoFilter", usersFilter(rewriting)],
      ["sortState", (kept) => (isUnchanged() ? whole(kept) : "")],
      ["conditionalFormatting", usersConditions(styles)],
      ["dataValidations", usersValidations(plan)],
      ["hyperlinks", usersLinks(rewriting)],
      ["tableParts", tablesBut(staleTables)],
    ]),
  };
}

const whole: Sieve = ({ element, markup }) => markup(element);

/** A sheet whose filter hides nothing any more does not say that it does. */
function propertiesOf({ isUnchanged }: Rewriting): Sieve {
  return (kept) => {
    const said = whole(kept);
    const quiet = said.replace(/\sfilterMode="[^"]*"/, "");
    return said === quiet || isUnchanged() ? said : quiet;
  };
}

/** Widths of columns behind ours; our own depend on how many there are. */
function columnsBeyond(count: number): Sieve {
  return ({ element, markup }) =>
    childrenOf(element, "col")
      .filter((column) => Number(attributeOf(column, "max")) > count)
      .map((column) =>
        Number(attributeOf(column, "min")) > count
          ? markup(column)
          : markup(column).replace(/\smin="\d+"/, ` min="${count + 1}"`),
      )
      .join("");
}

/**
 * The user's filter. Where our cells changed it shows all rows again: which rows it hid is known by their place only,
 * and a new finding must not be hidden by an old filter. Its last row keeps its distance from the end of our area.
 */
function usersFilter({ plan, former, isUnchanged }: Rewriting): Sieve {
  return ({ element, markup }) => {
    const area = parseReferenceA1(attributeOf(element, "ref") ?? "", "");
    if (area === undefined) return "";
    const isInside = areasMeet(area, former) || areasMeet(area, plan.filled);
    if (!isInside || isUnchanged()) return markup(element);
    const bottom = area.bottom + plan.filled.bottom - former.bottom;
    return bottom <= area.top ? "" : `<autoFilter ref="${formatRangeA1({ ...area, bottom })}"/>`;
  };
}

/** `dataValidation` elements of the user's that no choice of ours takes the place of. */
function usersValidations({ validations = [] }: PlannedSheet): Sieve {
  const rules = new Set(validations.map(validationFormulas));
  return ({ element, bytes, markup }) =>
    childrenOf(element, "dataValidation")
      .filter((validation) => {
        const formulas = ["formula1", "formula2"].map((name) => childOf(validation, name));
        const said = formulas.map((formula) => (formula === undefined ? "" : textOf(bytes, formula))).join("\n");
        if (rules.has(said)) return false;
        return areasOf(validation).every((area) => !validations.some((ours) => areasMeet(ours.area, area)));
      })
      .map(markup)
      .join("");
}

function areasOf(element: XmlElement): readonly Area[] {
  const references = (attributeOf(element, "sqref") ?? "").split(/\s+/);
  return references.flatMap((reference) => parseReferenceA1(reference, "") ?? []);
}

/** The user's `hyperlink` elements: links out of the workbook, and links of cells outside our area. */
function usersLinks({ plan, former }: Rewriting): Sieve {
  return ({ element, markup }) => {
    const theirs = childrenOf(element, "hyperlink").flatMap((link) => {
      const area = parseReferenceA1(attributeOf(link, "ref") ?? "", "");
      if (area === undefined) return [];
      const isInside = areasMeet(area, former) || areasMeet(area, plan.filled);
      return isInside && attributeOf(link, "location") !== undefined ? [] : [{ link, area }];
    });
    if (theirs.length === 0) return "";
    const linked = [...eachCell(plan.cells)].filter((cell) => cell.link !== undefined);
    const isTaken = (area: Area) =>
      linked.some(({ row, col }) => areasMeet(area, { top: row, left: col, bottom: row, right: col }));
    return theirs
      .filter(({ area }) => !isTaken(area))
      .map(({ link }) => markup(link))
      .join("");
  };
}

/** The list of tables without those that go. */
function tablesBut(gone: ReadonlySet<string>): Sieve {
  return (kept) => {
    const all = childrenOf(kept.element, "tablePart");
    const left = all.filter((table) => !gone.has(relationshipId(table)));
    if (left.length === all.length) return whole(kept);
    return left.length === 0 ? "" : `<tableParts count="${left.length}">${left.map(kept.markup).join("")}</tableParts>`;
  };
}
