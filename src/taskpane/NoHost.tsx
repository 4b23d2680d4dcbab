import type { ReactElement } from "react";
import type { Language } from "../domain/lists";

const WORDS: Record<Language, { readonly outside: string; readonly old: string; readonly link: string }> = {
  zh: {
    outside: "这一页要在 Excel 里打开。没有 Excel，可以用工作台：",
    old: "这个版本的 Excel 太旧（需要 Excel 2021 或 Microsoft 365）。可以用工作台：",
    link: "打开工作台",
  },
  en: {
    outside: "This page belongs inside Excel. Without Excel, use the workbench:",
    old: "This Excel is too old (Excel 2021 or Microsoft 365 is needed). Use the workbench:",
    link: "Open the workbench",
  },
};

/** Said where the pane cannot work: outside Excel, or in an Excel that is too old. */
export function NoHost({
  language,
  inExcel,
}: {
  readonly language: Language;
  readonly inExcel: boolean;
}): ReactElement {
  const words = WORDS[language];
  return (
    <main style={{ padding: 16, fontFamily: "sans-serif" }}>
      <p>{inExcel ? words.old : words.outside}</p>
      <a href="workbench.html">{words.link}</a>
    </main>
  );
}
