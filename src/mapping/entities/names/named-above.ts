import type { RecordTable, Table } from "../../../domain/table";
import { soundsLikeProject } from "../../columns/drafts/cell-kinds";
import { squeezedLabel } from "../../headings/heading-text";
import { shownName } from "../../layout/header/name-label";
import { isSideWord } from "../../layout/header/side-labels";
import { filledFields } from "../../layout/view/line-facts";
import type { SheetView } from "../../layout/view/sheet-view";
import { nameKey } from "./project-names";
import { mayNameProject } from "./title-names";

type Named = NonNullable<Table["project"]>;

/** 监控对象, 填报项目, 申报内容名称, Contract title: what a label asks for that no list of labels has to know. */
const ASKS_FOR_NAME =
  /(?:名称|对象)$|^(?:填报|填写|申报|申请|自评|(?:被)?评价|监控|实施|资助|立项|支持|承担|建设|预算|支出|财政)?(?:项目|事项|课题|专项)$|^(?:project|activity|grant|investment|action|intervention|operation|award|contract|programme|program)(?:name|title)?$/u;
/** 单位名称, 指标名称 and the like ask for other names. */
const ASKS_FOR_OTHER =
  /(?:单位|部门|机构|指标|科目|任务|产品|设备|公司|企业|银行|账户|开户|学校|供应商|合同|文件|附件|表|服务|受益|检查|考核|考评|评分|其他|重点|说明|多个)(?:名称|对象|项目|事项)$/u;

/** 完成全县饮水安全工程: a goal, not a name. */
const STATES_GOAL = /^(?:完成|推进|加快|加强|保障|确保|支持|通过|按照|围绕|根据|实施|为)/u;

/** 中央财政资金, 年度资金总额: where money comes from, which sounds like a project and is none. */
const SOURCE_OF_MONEY = /财政|其他|其它|自筹|结转|配套|年度|预算|到位|总额|合计|来源|[省市县区]级/u;

/**
 * The one text between the table above and an indicator table's headings that names what the indicators are about: by the
 * label beside or above it, else, where no list of projects is at hand, by how it sounds. Undefined where there are several
 * such texts.
 */
export function namedAbove(
  view: SheetView,
  table: RecordTable,
  { floor, listsProjects }: { readonly floor: number; readonly listsProjects: boolean },
): Named | undefined {
  const to = table.orientation === "rows" ? Math.min(...table.headerLines) : table.area.top;
  for (const test of listsProjects ? BY_LABEL : ALL) {
    const names = textsAbove(view, table, floor, to, test);
    if (names.length > 0) return onlyOne(names);
  }
  return undefined;
}

function onlyOne(names: readonly Named[]): Named | undefined {
  return new Set(names.map(({ name }) => nameKey(name))).size === 1 ? names[0] : undefined;
}

type Test = (view: SheetView, line: number, filled: readonly number[], place: number) => boolean;

function textsAbove(view: SheetView, { area }: RecordTable, from: number, to: number, test: Test): readonly Named[] {
  const names: Named[] = [];
  for (let line = from; line < to; line += 1) {
    const filled = filledFields(view, line, area.left, area.right);
    filled.forEach((field, place) => {
      const name = shownName(view.text(line, field));
      if (mayNameProject(name) && !isSideWord(name) && test(view, line, filled, place))
        names.push({ name, at: view.address(line, field) });
    });
  }
  return names;
}

/** 监控对象 | 承担单位 over a line of answers. */
function belowLabel(view: SheetView, line: number, filled: readonly number[], place: number): boolean {
  return line > 0 && asksForName(view.text(line - 1, filled[place] ?? 0));
}

/** Whether a text is the label of a project's name, whatever else it says: 填报项目, Contract title. */
export function asksForName(text: string): boolean {
  if (text.length > LONGEST_LABEL) return false;
  const label = squeezedLabel(text);
  return ASKS_FOR_NAME.test(label) && !ASKS_FOR_OTHER.test(label);
}

const LONGEST_LABEL = 24;

/** 立项内容 | 河道生态修复 | 经办科室 | 河湖科: the first answer of a line of labels and answers, of whatever word its label is. */
function answersFirst(view: SheetView, line: number, filled: readonly number[], place: number): boolean {
  const texts = filled.map((field) => view.text(line, field));
  const [label = "", answer = ""] = texts;
  return (
    place === 1 &&
    texts.length >= FEWEST_IN_LINE &&
    texts.length % 2 === 0 &&
    !texts.includes("") &&
    texts.every((text, at) => isSideWord(text) === (at > 0 && at % 2 === 0)) &&
    label.length <= LONGEST_UNKNOWN_LABEL &&
    answer.length > label.length &&
    !/[。；]/u.test(answer)
  );
}

const FEWEST_IN_LINE = 4;
const LONGEST_UNKNOWN_LABEL = 6;

const BY_LABEL: readonly Test[] = [belowLabel];
const ALL: readonly Test[] = [...BY_LABEL, soundsAlone, answersFirst];

/** Among words alone: a name before a figure is a line of some list. */
function soundsAlone(view: SheetView, line: number, filled: readonly number[], place: number): boolean {
  const name = shownName(view.text(line, filled[place] ?? 0));
  return (
    soundsLikeProject(name) &&
    !SOURCE_OF_MONEY.test(name) &&
    !STATES_GOAL.test(name) &&
    filled.every((field) => view.number(line, field) === undefined)
  );
}
