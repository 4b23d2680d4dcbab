/** The words by which one of few grades is called, as a part of patterns: 优, 良好, 较差, 基本合格. */
export const GRADE_WORDS = "优秀?|良好?|中等?|一般|较?差|(?:基本|不)?合格";
