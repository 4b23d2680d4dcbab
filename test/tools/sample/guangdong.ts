import type { PaperBook, PaperSheet } from "../paper/book";
import type { Facts, TableName } from "./facts";
import { drawScorecard } from "./scorecard-sheet";
import type { Column, PrintedRow } from "./table-sheet";
import { drawTable, firstRow } from "./table-sheet";

type Shape = readonly (readonly [width: number, kind: Column["kind"]])[];

/** Widths in characters for A4 landscape, and how each column is filled. */
const SHAPES = {
  projects: [
    [9, "centred"],
    [58, "text"],
    [34, "text"],
    [18, "figure"],
    [30, "text"],
  ],
  directions: [
    [30, "text"],
    [14, "figure"],
    [18, "figure"],
    [16, "centred"],
    [64, "text"],
  ],
  targets: [
    [8, "figure"],
    [40, "text"],
    [100, "text"],
  ],
  scores: [
    [8, "figure"],
    [70, "text"],
    [11, "figure"],
    [11, "figure"],
    [11, "figure"],
    [11, "figure"],
    [11, "figure"],
    [9, "centred"],
  ],
  execution: [
    [8, "figure"],
    [66, "text"],
    [16, "figure"],
    [16, "figure"],
    [14, "centred"],
    [30, "text"],
  ],
  completion: [
    [18, "centred"],
    [42, "text"],
    [12, "figure"],
    [84, "text"],
  ],
  framework: [
    [12, "centred"],
    [18, "text"],
    [10, "figure"],
    [12, "figure"],
    [12, "centred"],
    [86, "text"],
  ],
} satisfies Partial<Record<TableName, Shape>>;

/** The report's tables, one sheet each, and the reconstructed scorecard. */
export function guangdongBook(facts: Facts, font: PaperBook["font"]): PaperBook {
  const sheets = [
    projectsSheet(facts),
    directionsSheet(facts),
    targetsSheet(facts),
    scoresSheet(facts),
    executionSheet(facts),
    completionSheet(facts),
    frameworkSheet(facts),
    drawScorecard(facts),
  ];
  return { sheets, font };
}

function columnsOf(facts: Facts, name: keyof typeof SHAPES): readonly Column[] {
  const shape: Shape = SHAPES[name];
  return shape.map(([width, kind], index) => ({ heading: facts.words.headings[name][index] ?? "", width, kind }));
}

function table(facts: Facts, name: keyof typeof SHAPES, rows: readonly PrintedRow[], unit?: string): PaperSheet {
  const notes = name === "projects" && facts.words.note !== "" ? [facts.words.note] : [];
  return drawTable({
    name: facts.words.sheets[name],
    title: facts.words.titles[name],
    columns: columnsOf(facts, name),
    rows,
    notes,
    ...(unit === undefined ? {} : { unit }),
  });
}

function projectsSheet(facts: Facts): PaperSheet {
  const rows = facts.projects.map(({ number, name, implementer, amount, remark }) => ({
    cells: [number, name, implementer, amount, remark],
  }));
  return table(facts, "projects", rows);
}

function directionsSheet(facts: Facts): PaperSheet {
  const rows = facts.directions.map(({ direction, projectCount, budget, share, projects }) => ({
    cells: [direction, projectCount, budget, share, projects],
    total: direction === facts.words.total,
  }));
  return table(facts, "directions", rows);
}

function targetsSheet(facts: Facts): PaperSheet {
  const rows = facts.projects.map(({ name, goal }, index) => ({ cells: [String(index + 1), name, goal] }));
  return table(facts, "targets", rows);
}

function scoresSheet(facts: Facts): PaperSheet {
  const rows = facts.projects.map(({ name, scores, total, grade }, index) => ({
    cells: [String(index + 1), name, ...scores, total, grade],
  }));
  return table(facts, "scores", rows, facts.words.pointsUnit);
}

function executionSheet(facts: Facts): PaperSheet {
  const { budget, spent, rate, remark } = facts.executionTotal;
  const rows: PrintedRow[] = facts.projects.map((project, index) => ({
    cells: [String(index + 1), project.name, project.budget, project.spent, project.rate, project.executionRemark],
  }));
  rows.push({ cells: [facts.words.total, "", budget, spent, rate, remark], total: true });
  const sheet = table(facts, "execution", rows, facts.words.unit);
  const totalRow = 3 + facts.projects.length;
  sheet.merge(totalRow, 0, totalRow, 1);
  return sheet;
}

/** Types stand in the first row of their group only, as the report prints them. */
function completionSheet(facts: Facts): PaperSheet {
  let previous = "";
  const rows = facts.completion.map(({ type, name, target, actual }) => {
    const cells = [type === previous ? "" : type, name, target, actual];
    previous = type;
    return { cells };
  });
  return table(facts, "completion", rows);
}

/** Level 1 merged over its group, whose first row states the group's own figures. */
function frameworkSheet(facts: Facts): PaperSheet {
  const rows = facts.framework.map((line) => {
    const isGroup = line.level3 === null;
    const label = isGroup ? facts.words.subtotal : line.level3;
    return {
      cells: [isGroup ? line.level1 : "", label, line.weight, line.average, line.rate, line.explanation],
      total: isGroup,
    };
  });
  const name = "framework";
  const sheet = table(facts, name, rows, facts.words.pointsUnit);
  const top = firstRow({ name, title: "", unit: "", columns: [], rows: [] });
  facts.framework.forEach((line, index) => {
    if (line.level3 !== null) return;
    const next = facts.framework.findIndex((other, place) => place > index && other.level3 === null);
    const last = (next === -1 ? facts.framework.length : next) - 1;
    sheet.merge(top + index, 0, top + last, 0);
    const explanation = sheet.at(top + index, 5);
    if (explanation !== undefined) sheet.put(top + index, 5, explanation.value, "text", { align: "left" });
  });
  return sheet;
}
