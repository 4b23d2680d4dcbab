import type { CellRange } from "../../../../domain/cells/address";
import { columnLetters, quoteSheet } from "../../../../domain/cells/address";
import type { ChartPlan } from "../../../../sheets/plan";
import type { CellValue } from "../../../../sheets/workbook";
import { CHART_NS, DRAWING_NS, REL_NS } from "../../package/namespaces";
import { XML_HEAD } from "../../xml/xml-text";
import { escapeXml } from "../../xml/xml-text";
import type { ValueSource } from "../book/planned-sheet";
import { FONT_NAME } from "../shared/looks";

/** Calm colours that stay apart in grey print. */
const SERIES_COLORS = ["2F5597", "8FAADC", "A5A5A5", "C9A227", "70AD47", "7F6084", "BF8F00", "44546A"];
const CATEGORY_AXIS = 111_111_111;
const VALUE_AXIS = 222_222_222;

/** A chart part, with the values its cells have now, for programs that show without calculating. */
export function chartXml(chart: ChartPlan, values: ValueSource): string {
  const format = chart.valueFormat ?? "General";
  const legend =
    chart.kind === "pie" || chart.series.length > 1
      ? `<c:legend><c:legendPos val="${chart.kind === "pie" ? "r" : "b"}"/><c:overlay val="0"/>${textXml(900)}</c:legend>`
      : "";
  return [
    XML_HEAD,
    `<c:chartSpace xmlns:c="${CHART_NS}" xmlns:a="${DRAWING_NS}" xmlns:r="${REL_NS}">`,
    '<c:roundedCorners val="0"/>',
    `<c:chart>${titleXml(chart.title)}<c:autoTitleDeleted val="0"/>`,
    `<c:plotArea><c:layout/>${plotXml(chart, values, format)}</c:plotArea>`,
    `${legend}<c:plotVisOnly val="0"/><c:dispBlanksAs val="gap"/></c:chart>`,
    '<c:spPr><a:solidFill><a:srgbClr val="FFFFFF"/></a:solidFill><a:ln w="9525"><a:solidFill><a:srgbClr val="D9D9D9"/></a:solidFill></a:ln></c:spPr>',
    "</c:chartSpace>",
  ].join("");
}

function plotXml(chart: ChartPlan, values: ValueSource, format: string): string {
  const series = chart.series.map((one, index) => seriesXml(chart, one, index, values, format)).join("");
  const axes = `<c:axId val="${CATEGORY_AXIS}"/><c:axId val="${VALUE_AXIS}"/>`;
  switch (chart.kind) {
    case "pie":
      return `<c:pieChart><c:varyColors val="1"/>${series}<c:firstSliceAng val="0"/></c:pieChart>`;
    case "line":
      return (
        `<c:lineChart><c:grouping val="standard"/><c:varyColors val="0"/>${series}<c:marker val="1"/>${axes}</c:lineChart>` +
        axesXml("column", chart.axisFormat ?? format, chart.valueAxis)
      );
    case "column":
    case "bar": {
      const direction = chart.kind === "bar" ? "bar" : "col";
      return (
        `<c:barChart><c:barDir val="${direction}"/><c:grouping val="clustered"/><c:varyColors val="0"/>${series}` +
        `<c:gapWidth val="60"/>${axes}</c:barChart>${axesXml(chart.kind, chart.axisFormat ?? format, chart.valueAxis)}`
      );
    }
  }
}

function seriesXml(
  chart: ChartPlan,
  series: ChartPlan["series"][number],
  index: number,
  values: ValueSource,
  format: string,
): string {
  const categories = values.valuesOf(chart.categories);
  const figures = values.valuesOf(series.values);
  const order = `<c:idx val="${index}"/><c:order val="${index}"/>`;
  const name = `<c:tx><c:v>${escapeXml(series.name)}</c:v></c:tx>`;
  const data =
    `<c:cat><c:strRef><c:f>${escapeXml(rangeFormula(chart.categories))}</c:f>${textCache(categories)}</c:strRef></c:cat>` +
    `<c:val><c:numRef><c:f>${escapeXml(rangeFormula(series.values))}</c:f>${numberCache(figures, format)}</c:numRef></c:val>`;
  const color = colorOf(index);
  if (chart.kind === "pie") {
    const points = figures.map(
      (_, point) => `<c:dPt><c:idx val="${point}"/><c:bubble3D val="0"/>${shapeXml(colorOf(point))}</c:dPt>`,
    );
    return `<c:ser>${order}${name}${points.join("")}${labelsXml(format, { position: "outEnd", percent: true })}${data}</c:ser>`;
  }
  // Labels on every point of a crowded chart hide what they label.
  const crowded = figures.length * chart.series.length > 40;
  if (chart.kind === "line") {
    const line = `<c:spPr><a:ln w="28575"><a:solidFill><a:srgbClr val="${color}"/></a:solidFill></a:ln></c:spPr>`;
    const labels = crowded ? "" : labelsXml(format, { position: "t", percent: false });
    return `<c:ser>${order}${name}${line}<c:marker><c:symbol val="circle"/><c:size val="5"/>${shapeXml(color)}</c:marker>${labels}${data}<c:smooth val="0"/></c:ser>`;
  }
  const labels = crowded ? "" : labelsXml(format, { position: "outEnd", percent: false });
  return `<c:ser>${order}${name}${shapeXml(color)}<c:invertIfNegative val="0"/>${labels}${data}</c:ser>`;
}

function labelsXml(format: string, { position, percent }: { position: string; percent: boolean }): string {
  return (
    `<c:dLbls><c:numFmt formatCode="${percent ? "0.0%" : escapeXml(format)}" sourceLinked="0"/><c:spPr><a:noFill/><a:ln><a:noFill/></a:ln></c:spPr>` +
    `${textXml(900)}<c:dLblPos val="${position}"/><c:showLegendKey val="0"/><c:showVal val="${percent ? 0 : 1}"/>` +
    `<c:showCatName val="0"/><c:showSerName val="0"/><c:showPercent val="${percent ? 1 : 0}"/><c:showBubbleSize val="0"/></c:dLbls>`
  );
}

/** A bar chart counts its categories from the top, as the table beside it does. */
function axesXml(kind: "column" | "bar", format: string, ends: ChartPlan["valueAxis"] = {}): string {
  const [categoryPlace, valuePlace] = kind === "bar" ? ["l", "b"] : ["b", "l"];
  const orientation = kind === "bar" ? "maxMin" : "minMax";
  const line = '<c:spPr><a:ln w="9525"><a:solidFill><a:srgbClr val="BFBFBF"/></a:solidFill></a:ln></c:spPr>';
  return (
    `<c:catAx><c:axId val="${CATEGORY_AXIS}"/><c:scaling><c:orientation val="${orientation}"/></c:scaling><c:delete val="0"/>` +
    `<c:axPos val="${categoryPlace}"/><c:numFmt formatCode="General" sourceLinked="0"/><c:majorTickMark val="none"/><c:minorTickMark val="none"/>` +
    `<c:tickLblPos val="low"/>${line}${textXml(900)}<c:crossAx val="${VALUE_AXIS}"/><c:crosses val="autoZero"/><c:auto val="1"/>` +
    `<c:lblAlgn val="ctr"/><c:lblOffset val="100"/><c:noMultiLvlLbl val="0"/></c:catAx>` +
    `<c:valAx><c:axId val="${VALUE_AXIS}"/><c:scaling><c:orientation val="minMax"/>${endsXml(ends)}</c:scaling><c:delete val="0"/>` +
    `<c:axPos val="${valuePlace}"/><c:majorGridlines><c:spPr><a:ln w="6350"><a:solidFill><a:srgbClr val="E7E6E6"/></a:solidFill></a:ln></c:spPr></c:majorGridlines>` +
    `<c:numFmt formatCode="${escapeXml(format)}" sourceLinked="0"/><c:majorTickMark val="none"/><c:minorTickMark val="none"/><c:tickLblPos val="nextTo"/>` +
    `<c:spPr><a:ln><a:noFill/></a:ln></c:spPr>${textXml(900)}<c:crossAx val="${CATEGORY_AXIS}"/><c:crosses val="${kind === "bar" ? "max" : "autoZero"}"/>` +
    `<c:crossBetween val="between"/>${ends.step === undefined ? "" : `<c:majorUnit val="${ends.step}"/>`}</c:valAx>`
  );
}

function endsXml({ min, max }: NonNullable<ChartPlan["valueAxis"]>): string {
  return (max === undefined ? "" : `<c:max val="${max}"/>`) + (min === undefined ? "" : `<c:min val="${min}"/>`);
}

function titleXml(title: string): string {
  const font = `<a:latin typeface="${FONT_NAME}"/><a:ea typeface="${FONT_NAME}"/>`;
  return (
    '<c:title><c:tx><c:rich><a:bodyPr/><a:lstStyle/><a:p><a:pPr><a:defRPr sz="1200" b="1"/></a:pPr>' +
    `<a:r><a:rPr lang="zh-CN" sz="1200" b="1">${font}</a:rPr><a:t>${escapeXml(title)}</a:t></a:r></a:p></c:rich></c:tx><c:overlay val="0"/></c:title>`
  );
}

function textXml(size: number): string {
  const font = `<a:latin typeface="${FONT_NAME}"/><a:ea typeface="${FONT_NAME}"/>`;
  return (
    `<c:txPr><a:bodyPr/><a:lstStyle/><a:p><a:pPr><a:defRPr sz="${size}"><a:solidFill><a:srgbClr val="404040"/></a:solidFill>${font}</a:defRPr></a:pPr>` +
    '<a:endParaRPr lang="zh-CN"/></a:p></c:txPr>'
  );
}

function shapeXml(color: string): string {
  return `<c:spPr><a:solidFill><a:srgbClr val="${color}"/></a:solidFill></c:spPr>`;
}

function colorOf(index: number): string {
  return SERIES_COLORS[index % SERIES_COLORS.length] ?? "2F5597";
}

/** "'汇总'!$B$3:$B$9". */
function rangeFormula(range: CellRange): string {
  const corner = (row: number, col: number) => `$${columnLetters(col)}$${row + 1}`;
  const start = corner(range.top, range.left);
  const end = corner(range.bottom, range.right);
  return `${quoteSheet(range.sheet)}!${start === end ? start : `${start}:${end}`}`;
}

function textCache(values: readonly CellValue[]): string {
  const points = values.map((value, index) =>
    value === null || typeof value === "object"
      ? ""
      : `<c:pt idx="${index}"><c:v>${escapeXml(String(value))}</c:v></c:pt>`,
  );
  return `<c:strCache><c:ptCount val="${values.length}"/>${points.join("")}</c:strCache>`;
}

function numberCache(values: readonly CellValue[], format: string): string {
  const points = values.map((value, index) =>
    typeof value === "number" ? `<c:pt idx="${index}"><c:v>${value}</c:v></c:pt>` : "",
  );
  return `<c:numCache><c:formatCode>${escapeXml(format)}</c:formatCode><c:ptCount val="${values.length}"/>${points.join("")}</c:numCache>`;
}
