/**
 * The hidden sheet-scoped name of an own sheet that refers to the cells we wrote last, for example
 * ='总览'!$A$1:$H$40. What stands outside belongs to the user and stays when the sheet is written again. It is a
 * reference, so it moves along when the user inserts rows or columns. Where it is missing, the used range is ours.
 */
export const OWN_AREA_NAME = "_fundscore_area";

/** Names of our charts begin so; a chart the user added to a sheet of ours has another name and stays. */
export const OWN_CHART_PREFIX = "fundscore-chart-";
