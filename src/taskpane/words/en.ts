import { RESULT } from "../../messages/results";
import { fieldName } from "../../messages/terms/field-names";
import { gradeText } from "../../messages/terms/grades";
import { unmarkedMessage } from "../../messages/terms/marks";
import type { PaneWords } from "./pane-words";

function plural(count: number, one: string, many: string): string {
  return `${count} ${count === 1 ? one : many}`;
}

/** "row 2", "rows 3–15", "column A". */
function lineWords(lines: string, transposed: boolean): string {
  return `${transposed ? "column" : "row"}${lines.includes("–") ? "s" : ""} ${lines}`;
}

const MONTHS = [
  "January",
  "February",
  "March",
  "April",
  "May",
  "June",
  "July",
  "August",
  "September",
  "October",
  "November",
  "December",
];

const SEVERITY = { error: "Error", warning: "Warning", info: "Info" } as const;
const SEVERAL = { error: "Errors", warning: "Warnings", info: "Info" } as const;

/** Complete or it does not compile; the order is that of `PaneWords`. */
export const en: PaneWords = {
  product: "Fundscore",
  tabs: { home: "Home", mapping: "Mapping", scores: "Scores", findings: "Findings", settings: "Settings" },
  severity: SEVERITY,
  severityCount: (severity, count) => `${count === 1 ? SEVERITY[severity] : SEVERAL[severity]} ${count}`,
  method: { computed: "Computed by the rule", stated: "As stated in the sheet", evaluator: "Set by the evaluator" },
  role: {
    projects: "Project register",
    expenditures: "Budget execution",
    indicators: "Indicators",
    scores: "Project scores",
    summary: "Summary",
    form: "Self-evaluation form",
    mixed: "Several tables",
    cover: "Cover",
    notes: "Notes",
    lookup: "Look-up",
  },
  field: (field) => fieldName(field, "en"),
  labelled: (label, text) => `${label}: ${text}`,
  listed: (items) => items.join("; "),
  score: (score) =>
    score.kind === "total"
      ? [score.total, score.grade && gradeText(score.grade, "en")].filter(Boolean).join(", ")
      : `${score.projects} projects, ${score.mean} on average`,
  copied: "Copied",
  notCopied: "Could not be copied: select the text and press Ctrl+C",
  more: (count) => `${count} more`,
  keyboard: {
    title: "Keyboard",
    keys: [
      { keys: ["N", "P"], what: "next, previous finding" },
      { keys: ["C", "E", "S", "Z"], what: "to correct, explain, seen, take back" },
      { keys: ["Esc"], what: "fold, leave a form" },
    ],
    more: [
      { keys: ["Ctrl+C"], what: "copy the open finding" },
      { keys: ["Ctrl+Enter"], what: "save the reason you typed" },
      { keys: ["←", "→"], what: "to another screen, from its name" },
    ],
  },
  home: {
    welcome: "Score this workbook and check every figure in it",
    welcomeSteps: [
      {
        name: "Map",
        what: "Finds which sheets and columns hold projects, indicators and spending. No template, nothing to retype.",
      },
      {
        name: "Score",
        what: "Works out scores, grades and execution rates by the rule; every point leads back to a cell.",
      },
      {
        name: "Check",
        what: "Shows each total, rate, count or name that does not agree with the rest. You decide what to do.",
      },
    ],
    promise:
      "What is in the workbook stays as it is: results go to new sheets, and Settings removes them and all highlights again. Everything is computed on this machine; no data leaves it.",
    former: {
      scored: "This workbook was scored before",
      kept: "This workbook holds earlier work",
      total: "Total then",
      rule: "Rule profile",
      decisions: "Decisions",
      count: (decisions, newest) =>
        decisions === 0 ? "none" : newest === undefined ? `${decisions}` : `${decisions}, the latest on ${newest}`,
      corrections: "Mapping corrected",
      places: (count) => plural(count, "place", "places"),
      what: (scored) =>
        scored
          ? "“Map and check” only reads. “Score again” works everything out from the data as it is now, and brings result sheets and highlights up to date."
          : "“Map and check” only reads. Scoring writes its results to new sheets.",
      whatDecisions:
        "Earlier decisions hold. One whose figures have changed no longer counts, and asks to be confirmed.",
    },
    notRead: "The workbook has not been read yet",
    read: "Map and check",
    score: "Score workbook",
    scoreAgain: "Score again",
    elapsed: (seconds) =>
      `${[seconds >= 60 && `${Math.floor(seconds / 60)} min`, seconds % 60 !== 0 && `${seconds % 60} s`].filter(Boolean).join(" ")} so far`,
    stepOf: (at, of) => `step ${at} of ${of}`,
    cancel: "Cancel",
    stopping: "Stopping, and taking back what was written",
    cancelledTooLate:
      "It was written before it could be cancelled, and stays. Settings removes it all, if you do not want it.",
    cancelled: "Cancelled. The workbook was not changed.",
    kept: "Kept in the ledger",
    takenBack: "Taken back; the ledger is up to date",
    pause: "; ",
    year: (year) => year,
    notFunds:
      "No table of projects, indicators or budgets was found here. Formulas and totals were checked all the same. If one is there, say what it is.",
    understood: (sheets, of) =>
      sheets === of
        ? `${plural(of, "sheet", "sheets")}, all understood`
        : `${sheets} of ${plural(of, "sheet", "sheets")} understood`,
    butColumns: (sheets, of, columns) =>
      sheets === of
        ? `${plural(of, "sheet", "sheets")}, ${plural(columns, "column", "columns")} not understood`
        : `${sheets} of ${plural(of, "sheet", "sheets")} and all but ${plural(columns, "column", "columns")} understood`,
    unscored: "Not scored yet",
    scored: "Scored",
    stale: {
      edited: {
        said: "The data has changed; these results are from before.",
        next: "The data has changed: work everything out anew",
      },
      cancelled: {
        said: "The last run was cancelled; these results may be out of date.",
        next: "The last run was cancelled: work everything out anew",
      },
    },
    recheck: "Check again",
    unwritten: "Your decisions are in the ledger. The result sheets change when you score again.",
    defects: (where) =>
      `The program failed here and left these checks out: ${where.join("; ")}. Your data is unchanged.`,
    unmarked: (sheets) => unmarkedMessage(sheets, "en"),
    written: (sheets) => `${plural(sheets, "result sheet", "result sheets")} written, with live formulas.`,
    seeOverview: "See the overview",
    otherRule: (stated, computed) =>
      `The sheet says ${stated}; the general rule gives ${computed}. If the evaluation follows another rule, choose it.`,
    chooseRule: "Choose the rule",
    betterRule: (words) => `${words} If that is the rule of the evaluation, take it; other rules are chosen on Scores.`,
    takeRule: "Take this rule",
    next: "What next",
    nextFindings: (count) => `Settle ${plural(count, "finding", "findings")}`,
    nextFindingsWhat: "Mark as to correct, explain, or mark as seen; all is kept in the ledger",
    nextMap: "Go to Mapping",
    nextMapWhat:
      "Nothing here can be scored. If a table holds projects, indicators or a budget, say what its sheet and columns are for.",
    blank: "Nothing in it",
    fillWhat:
      "Not one cell holds anything. Enter or paste the data, or open another workbook; the blank templates below show tables that can be scored.",
    nextQuestions: (count) => `Answer ${plural(count, "question", "questions")} about the mapping`,
    nextQuestionsWhat: "Some columns could be taken for two things",
    nextNothing: "No finding waits for you. The foot of Findings shows which figures could not be compared.",
    seeFindings: "See all",
    seeCoverage: "What was checked",
    agree: (count, of) => `${count} of ${plural(of, "figure is", "figures are")} confirmed by others.`,
    settled: (settled, of) => `${settled} of ${of} settled`,
    download: "Download the graded workbook",
    total: "Total score",
    meanOf: (projects) => `Mean of ${projects} projects`,
    grades: "Projects by grade",
    execution: "Budget execution",
    balance: "Balance",
    steps: {
      read: "Reading the workbook",
      map: "Finding the tables",
      score: "Scoring",
      check: "Checking the figures",
      plan: "Preparing result sheets",
      write: "Writing to the workbook",
      mark: "Marking findings",
      remove: "Removing the results",
    },
  },
  collect: {
    title: "Consolidate self-evaluation forms",
    what: "Choose many form files; they become one new workbook: register, indicators, execution, scores, findings, and a list of files that could not be read. The open workbook stays as it is.",
    choose: "Choose files",
    progress: (done, of) => `${done} of ${of} files read`,
    left: (seconds) =>
      seconds > 60 ? `about ${Math.ceil(seconds / 60)} min left` : `about ${Math.ceil(seconds / 10) * 10} s left`,
    making: "Making the new workbook",
    cancelled: "Cancelled: no workbook was made.",
    unread: (why, todo) => `${why}. ${todo}`,
    done: (files, records, unread) =>
      `${plural(records, "project", "projects")} from ${plural(files, "file", "files")} consolidated${unread === 0 ? "." : `; ${plural(unread, "file", "files")} could not be read:`}`,
    fileName: "Consolidated forms",
    template: "Blank template",
    templateWhat: "Made in a new workbook, with units, formulas and validations in place.",
    which: "Which table",
    create: "Make a blank template",
    templates: {
      "self-evaluation-form": "Self-evaluation form",
      register: "Project register",
      execution: "Budget execution",
      "fund-scorecard": "Fund score table",
      "project-scores": "Project scores",
    },
  },
  mapping: {
    intro: "Press a column's letter to select it in the sheet. Corrections are kept in the ledger and used again.",
    sure: (percent) => `${percent}% sure`,
    headings: (lines, transposed) => `Headings in ${lineWords(lines, transposed)}`,
    data: (lines, transposed) => `data in ${lineWords(lines, transposed)}`,
    unit: "Unit",
    noUnit: "not stated",
    hidden: "hidden",
    setAside: "Data of another year or an earlier month, left out of the results",
    unmapped: "Not recognised",
    fieldGroups: {
      project: "Project",
      money: "Amounts and execution",
      indicator: "Indicators",
      score: "Scores",
      month: "By month",
    },
    unmappedCount: (count) => `${count} not recognised`,
    role: "Used as",
    noTable: "No table of data was found on this sheet.",
    takenFor: "Taken for",
    useSelection: "Use my selection",
    selectionWhat:
      "Select cells in the sheet, then press this to say what they are: a column, headings, records, a whole table.",
    selectionNowhere: (place) => `${place} lies in no table that was found.`,
    selectionUnmapped: (place) => `${place} lies in a table, but its column has no heading to be named by.`,
    goTo: "Go to",
    template: "Mapping template",
    templateWhat: "Keeps how these sheets were understood, for next year's copy or the same forms of other units.",
    saveTemplate: "Save as template",
    loadTemplate: "Load template",
    unread:
      "Read the workbook first; what each sheet is for and what each column means is listed here. Nothing is written.",
    none: "No table was found",
    empty: "A table needs a row of headings and at least one row of data below.",
    question: "Please say what this is",
    uses: {
      range: "This is a table",
      headings: "These are the headings",
      records: "These are the records",
      firstRecord: "This is the first record",
      lastRecord: "This is the last record",
    },
    selectionTable: (title) => `For the table: ${title}`,
    sheetRole: (sheet) => `Use of sheet “${sheet}”`,
    noData: "Notes, nothing is read",
    marked: "Place named by you",
    tableUnit: "Unit of amounts",
    corrections: (count) => `${count} corrected`,
    correctionsWhat: "Kept in the ledger by the texts of headings, so they hold when rows and columns move.",
    takeBack: "Back to what was found",
    takeBackAll: "All back to what was found",
  },
  panel: {
    title: "Panel scores and selection",
    evaluators: (count, mean) => `${plural(count, "panel member", "panel members")}, ${mean}`,
    chosen: (chosen, of) => `${chosen} of ${plural(of, "project", "projects")} chosen`,
    available: "Available funds",
    granted: "Granted",
    rest: "Left",
    verdicts: {
      chosen: (amount) => `Chosen, ${amount} granted`,
      part: (amount, asked) => `${amount} granted of ${asked} asked for`,
      "not-chosen": (_, asked) => `Not chosen (${asked} asked for)`,
      "no-amount": () => "No amount asked for, so nothing can be granted",
      "below-least": () => "Below the lowest score that can be chosen",
    },
    spread: (points) => `Panel members are ${points} points apart`,
    changeAvailable: "Change the available funds",
    availableHint: "With its unit, as 2000万元. Leave it empty to follow the sheet. Kept in the ledger.",
  },
  progress: {
    title: "Monthly execution",
    upTo: "Up to the end of",
    foundMonth: {
      person: () => "As titled, or the last with spending",
      title: (month) => `As the table's title says (${MONTHS[month - 1] ?? month})`,
      data: (month) => `Last month with spending (${MONTHS[month - 1] ?? month})`,
    },
    month: (month) => MONTHS[month - 1] ?? String(month),
    upToMonth: (month) => `To the end of ${MONTHS[month - 1] ?? month}`,
    total: (upTo, state) => `${upTo}: ${state}`,
    state: (spent, planned, unit) => `${spent} spent, ${planned} planned ${unit}`.trim(),
    behind: "Projects behind plan",
    noneBehind: "No project is behind plan.",
    because: (reason) => `Reason: ${reason}`,
    owes: "A reason is due; none is given",
  },
  scores: {
    unread: "Read and check the workbook first; scores are listed here. Nothing is written.",
    empty: "Nothing to score",
    emptyWhat:
      "The workbook needs an indicator table with weights, or a table of scores by project. If one is there, say what it is.",
    part: "Part",
    average: "Average",
    weight: "Weight",
    rate: "Rate",
    stated: (score) => `The sheet says ${score}`,
    outOf: (weight) => `out of ${weight}`,
    aboveBand: (points, grade) => `${points} above the lower bound of ${gradeText(grade, "en")}`,
    toNext: (points) => `${points} short of the next grade`,
    lost: (points) => `${points} lost`,
    composition: "Points by origin",
    radar: "Open findings and the score",
    radarWhat: (count, hanging) =>
      hanging === 0
        ? `${count} open ${count === 1 ? "finding touches" : "findings touch"} a score; none would change a grade.`
        : `${count} open ${count === 1 ? "finding touches" : "findings touch"} a score; ${hanging} would change a grade.`,
    radarGrade: "Grade at stake",
    radarAll: (count) => `Show all ${count}`,
    indicators: "Indicators",
    indicatorFacts: "target → actual · actual ÷ target",
    scorecards: "Indicators by project",
    projects: "Projects",
    averages: "Averages and score rates",
    execution: "Budget execution",
    sortBy: "Sort",
    sorts: { sheet: "As in the sheet", lost: "Most points lost", score: "Lowest score rate", name: "Name" },
    rule: "Rule",
    source: "Source",
    arithmetic: "Arithmetic",
    rounding: "Rounding",
    cutOff: "Over-fulfilment cut-off",
    cutOffNone: "This rule takes nothing for over-fulfilment",
    noCutOff: "no cut-off",
    cutOffPreview: (score) => `At this cut-off: ${score}`,
    keepCutOff: "Use it",
    override: "Evaluator's score",
    restore: "Give a reason and restore full marks",
    tier: "Tier",
    tiers: { reached: "Reached", partly: "Partly reached", missed: "Missed" },
    newScore: "Score",
    scoreBetween: (from, to, toIncluded) =>
      toIncluded ? `Enter a number from ${from} to ${to}` : `Enter a number from ${from} to just below ${to}`,
    rank: (place) => `#${place}`,
    ungraded: RESULT.ungraded.en,
    projectSorts: { sheet: "As in the sheet", rank: "Highest first", name: "Name" },
    reason: "Reason",
    by: "Evaluator",
    needed: (label) => `Fill in: ${label}`,
    save: "Save",
    cancel: "Cancel",
    undo: "Take back",
    decided: (by, reason) => `${by}: ${reason}`,
    fallen: (by, reason) =>
      `The score set by ${by} (${reason}) rested on a weight, target or actual that has changed; it no longer counts. Set it again, or take it back.`,
    fallenShort: "Set again",
  },
  findings: {
    empty: "No findings",
    emptyWhat: "Every figure that can be compared agrees. Below: which figures have nothing to be compared with.",
    nothingCompared: "No figure can be checked",
    nothingComparedWhat:
      "No figure in this workbook can be held against another: nothing was found, and nothing was confirmed.",
    unread: "Read and check the workbook first; findings are listed here. Nothing is written.",
    noneMatch: "No finding matches",
    allSettled: "Nothing is left to settle",
    allSettledWhat: "“Show all” lists what was settled and what was checked.",
    noneMatchWhat: "Widen the severity or the decision, or search for something else.",
    showAll: "Show all",
    search: "Search project, cell, figure",
    filters: "Filter findings",
    severity: "Severity",
    filterAll: "All",
    status: "Decision",
    statuses: { all: "Open and settled", open: "To settle", decided: "Settled" },
    arrangement: "Arranged",
    arrangements: { sheet: "By sheet", kind: "By kind", severity: "By severity" },
    at: (position, of, findings) => `Card ${position} of ${of}${findings > of ? ` (${findings}\u00a0findings)` : ""}`,
    toSettle: (count) => (count === 0 ? "no finding to settle" : `${plural(count, "finding", "findings")} to settle`),
    merged: (count, cards) => `${count} on ${cards} cards`,
    count: (shown, all) => (shown === all ? plural(all, "finding", "findings") : `${shown} of ${all} findings`),
    stated: "Stated",
    difference: "Difference",
    why: "Why it matters",
    advice: "What to do",
    causes: "Likely cause",
    effect: "Effect on the score",
    related: "Related cells",
    copiedHead: (severity, place, title) => `[${severity}] ${place}: ${title}`,
    copyOne: "Copy this finding (Ctrl+C)",
    copyShown: "Copy the findings shown",
    copiedTitle: (book, count) => `${book}: ${count}`,
    sameCause: (count) => `${count} more with the same cause`,
    previous: "Previous",
    next: "Next",
    keys: "N goes to the next, P to the previous one",
    highlight: "Highlight in the sheets",
    decide: "Decision",
    actions: { "to-correct": "To correct", explained: "Explain…", accepted: "Seen" },
    verdicts: { "to-correct": "To correct", explained: "Explained", accepted: "Seen" },
    decided: (verdict, reason, by) =>
      [reason === "" ? verdict : `${verdict}: ${reason}`, by].filter((part) => part !== "").join(" · "),
    fallen: (decided) =>
      `What was decided before (${decided}) rested on a figure that has changed. It no longer counts: decide anew.`,
    fallenShort: "Decide anew",
    reasonHint: "Say why it is no error, for example which document it follows. Ctrl+Enter saves.",
    cannotExplain: {
      figures: "The two figures cannot both be true: an explanation does not replace the correction.",
      remark:
        "An explanation here alone is not enough: put the formula back, or state the reason in the remarks of that line and check again; it then counts as a note.",
    },
    takeBack: "Take back",
    coverage: "What was checked",
    coverageWhat:
      "Every number of the workbook is in one class. That nothing is reported does not mean that it was checked.",
    unchecked: {
      isolated: "Numbers with nothing to compare them with; look some of them up in the source papers:",
      unread: "Numbers in no table; if they are data, mark out their table on the Mapping page:",
    },
    classes: {
      proven: "Proven",
      supported: "Supported",
      contradicted: "Contradicted",
      isolated: "Nothing to compare",
      unread: "Outside tables",
    },
  },
  settings: {
    language: "Language",
    followExcel: "Automatic (as Excel or the browser)",
    marks: "Highlights",
    marksWhat: "Highlights are conditional formats that can be removed without trace; your fills and notes stay.",
    clearMarks: "Clear all highlights",
    marksCleared: "All highlights are gone",
    marksShown: "Findings are highlighted in the sheets",
    marksOnScoring: "Highlight findings when scoring",
    removal: {
      title: "Remove the results",
      what: "Removes the result sheets, the ledger and the highlights from this workbook; your own sheets stay as they are. You are asked first, and told what goes.",
      begin: "Remove all…",
      ask: "Remove everything that scoring has written?",
      goes: (sheets) =>
        `${plural(sheets.length, "sheet", "sheets")} will be deleted: ${sheets.join(", ")}. All highlights go, too.`,
      goesToo: "Comments, charts and whatever else you have put on these sheets go with them.",
      decisions: (count) => `The ${plural(count, "decision", "decisions")} kept in the ledger will be lost.`,
      corrections: (count) =>
        `So will ${plural(count, "mapping correction", "mapping corrections")}; save a template on Mapping first if you need them.`,
      copies: (sheets) => `What you have copied of them stays and will not be written over: ${sheets.join(", ")}.`,
      mayShow:
        "Where a chart, pivot table or drop-down list of your own takes its data from these sheets, change it first: it would be left without.",
      noUndo:
        "Excel cannot undo the deletion of sheets, and forgets what could be undone before. If in doubt, save a copy first.",
      fileStays: "The file that you opened is not affected.",
      confirm: "Remove",
      stay: "Keep them",
      done: (sheets) =>
        `${plural(sheets, "sheet is", "sheets are")} gone, and all highlights; your own sheets are as they were.`,
      nothing: "Scoring has written no sheets into this workbook.",
    },
    profile: "Rule profile",
    editProfile: "Edit the rule",
    editWhat:
      "Saved, it becomes a rule of its own that names the one it was made from; it is kept in the ledger and used at once.",
    mayBeEmpty: "May be left empty",
    removeRow: "Remove",
    noWeights: "No weights are fixed; those of the workbook are taken.",
    newWeight: "New indicator",
    addWeight: "Add a weight",
    addGrade: "Add a grade",
    discard: "Discard changes",
    backTo: (title) => `Back to “${title}”`,
    exportDraft: "Export the edited rule",
    liveTotal: (score) => `By this rule: ${score}`,
    saveProfile: "Score by it",
    exportProfile: "Export",
    importProfile: "Import",
    unchecked: "Not checked against the official text",
    person: "Evaluator",
    name: "Name",
    nameWhat: "Kept in the ledger with each of your decisions.",
    privacy: "Everything is computed on this machine. No data leaves it.",
  },
  trouble: {
    refusal: "Not done",
    bug: "The add-in failed",
    bugWhat: "This is a fault of the program, not of your data. The workbook was not changed.",
    instead: {
      "nothing-to-score":
        "See under Mapping what each sheet and column was taken for, put it right there and check again.",
      "rival-inputs":
        "Correct one of them; where one of the tables should not count, change under Mapping what it is used as.",
      "typed-over":
        "Nothing was written yet. “Try again” replaces what was typed; put remarks into comments or beside the results first; to change a score, give the evaluator's score with its reason under Scores.",
      "bad-mapping": "Load a template that was saved under Mapping, or correct what is named here.",
    },
    answerFirst: (questions) =>
      `First answer the ${questions === 1 ? "question" : `${questions} questions`} on the Mapping page, then score.`,
    toMapping: "Go to Mapping",
    noPreview: "The score could not be worked out beforehand. Check again, then try once more.",
    retry: "Try again",
    dismiss: "Close",
  },
};
