/** What Univer shows while it works out many formulas. Its own word lists lack these; it would show the keys. */
export const PROGRESS_WORDS = {
  zh: {
    analyzing: "正在分析公式",
    calculating: "正在计算公式",
    "array-analysis": "正在分析数组公式",
    "array-calculation": "正在计算数组公式",
    done: "计算完成",
  },
  en: {
    analyzing: "Looking through formulas",
    calculating: "Calculating",
    "array-analysis": "Looking through array formulas",
    "array-calculation": "Calculating array formulas",
    done: "Calculated",
  },
} as const;
