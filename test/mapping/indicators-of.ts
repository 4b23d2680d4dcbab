import type { RowsLiteral, SheetLiteral } from "../../src/adapters/memory/memory-workbook";
import { modelOf } from "../support/model-of";

/** All indicators as "project: name weight score", one a line. */
export function indicatorsOf(sheets: Readonly<Record<string, RowsLiteral | SheetLiteral>>): readonly string[] {
  const { projects, scorecards } = modelOf(sheets);
  const names = new Map(projects.map(({ key, name }) => [key, name.value]));
  const figure = (value: { readonly quantity: { readonly value: { toFixed(): string } } } | undefined): string =>
    value?.quantity.value.toFixed() ?? "-";
  return scorecards.flatMap(({ indicators }) =>
    indicators.map(
      ({ project = "", name, weight, score }) =>
        `${names.get(project) ?? "-"}: ${name.value} ${figure(weight)} ${figure(score)}`,
    ),
  );
}
