/** What share of its money is spent, as texts and headings call it, as a part of patterns: 执行率, 支付进度. */
export const EXECUTION_RATE = "(?:执行|支出|支付|拨付|使用)(?:率|进度)";
