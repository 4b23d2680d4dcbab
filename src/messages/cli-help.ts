import type { Phrase } from "./text/fill";

/** What `fundscore help` prints: fits a terminal of 80 columns, where Chinese characters take two. */
export const HELP: Phrase = {
  zh: `绩效评分 fundscore：为专项资金绩效工作簿评分、核对每个数字、写回评分表。

用法：fundscore 命令 … [选项]

命令
  score 工作簿.xlsx                评分，写出副本 工作簿.graded.xlsx，原文件不动
  check 工作簿.xlsx|文件夹 …       只核对，不写文件；多本时每本一行 JSON
  map 工作簿.xlsx|文件夹 …         显示每张表、每一列识别成什么
  consolidate 文件夹 -o 输出.xlsx  把文件夹里的自评表汇总成一个工作簿
  template 名称 -o 文件.xlsx       写出空白模板
  unmark 工作簿.xlsx               去掉 score 在工作表里做的标记；加 --results
                                   连结果表和台账一起移除

选项
  -o, --output 文件     写到哪里
  --force               覆盖已有的文件
  --no-marks            score 不在工作表里标记疑点
  --results             unmark 连结果表和台账一起移除
  --profile 规则        自带的规则名，或自己的规则文件.json
  --mapping 文件.json   照此识别；由 map --save 存出，可以手改
  --save 文件.json      map 把识别结果存成文件
  --month 1-12          月度执行看到几月；score 把月份记入台账
  --available 金额      评审择优的可用资金，如 2000万元
  --fail-on 级别        check 从哪一级起以 1 退出：
                        error（默认）、warning、never
  --lang zh|en          语言，默认 zh
  --json 文件|-         把结果写成 JSON；- 为标准输出

规则名
  {profiles}
模板名称
  {templates}

例子
  fundscore check 自评.xlsx
  fundscore score 自评.xlsx --profile self-evaluation -o 评分.xlsx
  fundscore map 自评.xlsx --save 识别.json
  fundscore check 上报材料/ --json 结果.ndjson

退出码：0 完成；1 check 发现达到 --fail-on 的问题；2 被拒绝；3 程序出错。
In English: fundscore help --lang en
`,
  en: `fundscore: scores a special fund's evaluation workbook, checks every figure
in it and writes graded sheets back.

Usage: fundscore COMMAND … [options]

Commands
  score BOOK.xlsx                  writes a graded copy, BOOK.graded.xlsx;
                                   the input stays as it is
  check BOOK.xlsx|FOLDER …         reads only; of several books, JSON by line
  map BOOK.xlsx|FOLDER …           prints what tables and columns are taken for
  consolidate FOLDER -o OUT.xlsx   makes one workbook of self-evaluation forms
  template NAME -o FILE.xlsx       writes a blank template
  unmark BOOK.xlsx                 removes the marks that score made; with
                                   --results its sheets and ledger, too

Options
  -o, --output FILE     where to write
  --force               overwrite what is there
  --no-marks            score does not mark findings in the sheets
  --results             unmark removes result sheets and ledger, too
  --profile RULE        the name of a shipped rule, or a FILE.json of your own
  --mapping FILE.json   read the book so; from map --save, editable by hand
  --save FILE.json      map keeps how the book was understood
  --month 1-12          monthly execution up to then; score keeps the month
  --available AMOUNT    the money to choose by rank with, as 2000万元
  --fail-on SEVERITY    from where on check ends with 1:
                        error (the default), warning, never
  --lang zh|en          language; zh unless said otherwise
  --json FILE|-         the result as JSON; - is standard output

Rules
  {profiles}
Templates
  {templates}

Examples
  fundscore check report.xlsx --lang en
  fundscore score report.xlsx --profile self-evaluation -o graded.xlsx
  fundscore map report.xlsx --save mapping.json
  fundscore check reports/ --json results.ndjson

Exit status: 0 done; 1 check found something at or above --fail-on; 2 refused;
3 a bug of the program.
`,
};
