import { formatA1 } from "../../../domain/cells/address";
import { OWN_CHART_PREFIX } from "../../../sheets/own/own-sheets";
import type { ChartPlan } from "../../../sheets/plan";
import type { Target } from "../own-sheets/targets";
import { rangeOf } from "../reading/used-areas";
import type { Step } from "./steps";
import { step } from "./steps";

const KINDS = { column: "ColumnClustered", bar: "BarClustered", pie: "Pie", line: "Line" } as const;

/**
 * Draws a sheet's charts. They may show cells of any own sheet, so all sheets are written before the first chart.
 * `sheetNamed` finds a sheet by the title it has by then. The charts of the run before are still there; the new ones
 * take numbers that are free.
 */
export function chartSteps({ sheet, plan, existing }: Target, sheetNamed: (title: string) => Excel.Worksheet): Step[] {
  const taken = new Set(existing?.charts.items.map(({ name }) => name));
  let number = 0;
  return (plan.charts ?? []).map((chart) => {
    do number += 1;
    while (taken.has(`${OWN_CHART_PREFIX}${number}`));
    const name = `${OWN_CHART_PREFIX}${number}`;
    return step(12 + 6 * chart.series.length, () => drawChart(sheet(), chart, name, sheetNamed), 100);
  });
}

function drawChart(
  sheet: Excel.Worksheet,
  plan: ChartPlan,
  name: string,
  sheetNamed: (title: string) => Excel.Worksheet,
): void {
  const [first, ...others] = plan.series;
  if (first === undefined) return;
  const chart = sheet.charts.add(KINDS[plan.kind], rangeOf(sheetNamed(first.values.sheet), first.values), "Columns");
  chart.name = name;
  chart.title.text = plan.title;
  const start = formatA1({ row: plan.area.top, col: plan.area.left });
  chart.setPosition(start, formatA1({ row: plan.area.bottom, col: plan.area.right }));
  const all = [
    { series: chart.series.getItemAt(0), shown: first },
    ...others.map((shown) => ({ series: chart.series.add(shown.name), shown })),
  ];
  for (const { series, shown } of all) {
    series.name = shown.name;
    series.setValues(rangeOf(sheetNamed(shown.values.sheet), shown.values));
    series.setXAxisValues(rangeOf(sheetNamed(plan.categories.sheet), plan.categories));
  }
  chart.legend.visible = plan.kind === "pie" || others.length > 0;
  if (plan.kind === "pie" || others.length > 0) chart.legend.position = "Bottom";
  if (plan.kind === "pie") chart.dataLabels.showPercentage = true;
  else chart.dataLabels.showValue = true;
  if (plan.valueFormat !== undefined) chart.dataLabels.numberFormat = plan.valueFormat;
  if (plan.kind !== "pie") shapeValueAxis(chart.axes.valueAxis, plan);
  // Excel draws the first bar at the bottom; people read a list from the top.
  if (plan.kind === "bar") chart.axes.categoryAxis.reversePlotOrder = true;
}

function shapeValueAxis(axis: Excel.ChartAxis, { axisFormat, valueAxis = {} }: ChartPlan): void {
  if (axisFormat !== undefined) axis.numberFormat = axisFormat;
  if (valueAxis.min !== undefined) axis.minimum = valueAxis.min;
  if (valueAxis.max !== undefined) axis.maximum = valueAxis.max;
  if (valueAxis.step !== undefined) axis.majorUnit = valueAxis.step;
}
