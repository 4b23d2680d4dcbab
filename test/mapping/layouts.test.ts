import { modelOf } from "../support/model-of";
import { AMOUNTS } from "./layouts/amounts";
import { FORMS } from "./layouts/forms";
import { HEADINGS } from "./layouts/headings";
import { INDICATORS } from "./layouts/indicators";
import { KEY_FIGURES } from "./layouts/key-figures";
import type { Layout } from "./layouts/layout";
import { MONTHS_AND_PAYMENTS } from "./layouts/months-and-payments";
import { NAMES } from "./layouts/names";
import { NEIGHBOURING_TABLES } from "./layouts/neighbouring-tables";
import { OTHER_SUBJECTS } from "./layouts/other-subjects";
import { PARTS_AND_STAGES } from "./layouts/parts-and-stages";
import { PROVINCE_FORMS } from "./layouts/province-forms";
import { PUBLISHED_FORMS } from "./layouts/published-forms";
import { PUBLISHED_TABLES } from "./layouts/published-tables";
import { SCORES_AND_PANELS } from "./layouts/scores-and-panels";
import { TOTALS_AND_GROUPS } from "./layouts/totals-and-groups";
import { TRANSPOSED } from "./layouts/transposed";
import { UNUSUAL_FORMS } from "./layouts/unusual-forms";
import { outline } from "./outline";

const OF_FUNDS = [
  HEADINGS,
  AMOUNTS,
  PARTS_AND_STAGES,
  TOTALS_AND_GROUPS,
  MONTHS_AND_PAYMENTS,
  SCORES_AND_PANELS,
  INDICATORS,
  FORMS,
  PROVINCE_FORMS,
  UNUSUAL_FORMS,
  NEIGHBOURING_TABLES,
  KEY_FIGURES,
  TRANSPOSED,
  NAMES,
  PUBLISHED_FORMS,
  PUBLISHED_TABLES,
].flatMap(byName);
const OF_SOMETHING_ELSE = byName(OTHER_SUBJECTS);

function byName(layouts: readonly Layout[]) {
  return layouts.map((layout) => [layout.name, layout] as const);
}

test.each([...OF_FUNDS, ...OF_SOMETHING_ELSE])("%s is understood without help", (_name, layout) => {
  expect(outline(modelOf(layout.sheets))).toEqual(layout.expected);
});

test.each(OF_FUNDS)("%s is told to be about funds", (_name, layout) => {
  expect(modelOf(layout.sheets).concernsFunds).toBe(true);
});

test.each(OF_SOMETHING_ELSE)("%s is told to be about something else", (_name, layout) => {
  expect(modelOf(layout.sheets).concernsFunds).toBe(false);
});
