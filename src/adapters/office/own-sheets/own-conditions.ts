import { hasToneColors, isLimitFormula } from "../../../sheets/looks/own-conditions";

/** The conditional formats on a sheet of ours, asked for but perhaps not there yet. */
export interface OwnSheetFormats {
  readonly sheet: Excel.Worksheet;
  readonly formats: Excel.ConditionalFormatCollection;
}

/** Queues the loading of all rules of a sheet and of what identifies ours; the caller makes the round trip. */
export function queueOwnFormats(sheet: Excel.Worksheet): OwnSheetFormats {
  const formats = sheet.getRange().conditionalFormats;
  // All at once: a further call would make new items.
  formats.load([
    "items/id",
    "items/type",
    "items/customOrNullObject/rule/formula",
    "items/customOrNullObject/format/fill/color",
    "items/customOrNullObject/format/font/color",
    "items/cellValueOrNullObject/format/fill/color",
    "items/cellValueOrNullObject/format/font/color",
    "items/dataBarOrNullObject/lowerBoundRule",
    "items/dataBarOrNullObject/upperBoundRule",
  ]);
  return { sheet, formats };
}

/** Our rules among the loaded ones, as written here or into a file. The user's are not in it. */
export function ourConditions({ formats }: OwnSheetFormats): Excel.ConditionalFormat[] {
  return formats.items.filter(({ type, customOrNullObject, cellValueOrNullObject, dataBarOrNullObject }) => {
    switch (type) {
      case "Custom":
        return isToned(customOrNullObject.format) && isLimitFormula(customOrNullObject.rule.formula);
      case "CellValue":
        return isToned(cellValueOrNullObject.format);
      case "DataBar":
        return isFromZeroToLargest(dataBarOrNullObject);
      default:
        return false;
    }
  });
}

/** Our rules, and those that a run which was stopped has added: none of them was there in `before`. */
export function begunConditions(found: OwnSheetFormats, before: ReadonlySet<string>): Excel.ConditionalFormat[] {
  const ours = new Set(ourConditions(found));
  return found.formats.items.filter((format) => ours.has(format) || !before.has(format.id));
}

function isToned({ fill, font }: Excel.ConditionalRangeFormat): boolean {
  const bare = (color: unknown): string => (typeof color === "string" ? color.replace(/^#/, "") : "");
  return hasToneColors(bare(fill.color), bare(font.color));
}

function isFromZeroToLargest({ lowerBoundRule, upperBoundRule }: Excel.DataBarConditionalFormat): boolean {
  return lowerBoundRule.type === "Number" && upperBoundRule.type === "HighestValue";
}
