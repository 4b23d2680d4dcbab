/**
 * Times before the year that is spoken of, as a part of patterns: what is left of them (上年结转, 年初结余) may be spent in it, and is
 * not what the year itself leaves.
 */
export const EARLIER_YEARS = "上年|以前年度|历年|往年|年初|期初";
