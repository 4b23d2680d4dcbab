/** Lines of rates among lines of amounts (毛利率, per share) are added up by nobody. */
export function namesRates(name: string): boolean {
  return /(?:率|占比|比例|比重|每股\S*|[人户亩床生村校镇班次件]均\S*|单价|(?:每|单)[人户亩床生村校镇班次件盏台辆套座公里]+\S*|[%％])(?:[（(].*)?$|[（(]\s*[%％]\s*[)）]\s*\d?$|\bmargins?\b|\bratios?\b|\brate\d?\b|per share|average/iu.test(
    name,
  );
}
