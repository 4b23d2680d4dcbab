/** Four projects as a bureau would name them; short lists of most tests. */
export const FOUR_PROJECTS = [
  "云溪镇河道整治工程",
  "白石乡校舍安全加固项目",
  "临海县公共图书馆免费开放经费",
  "平湖区应急广播体系建设项目",
] as const;

/** The same with three more, for lists in which a habit is to be seen. */
export const SEVEN_PROJECTS = [
  ...FOUR_PROJECTS,
  "金沙镇社区养老设施建设项目",
  "南屏镇污水管网配套工程",
  "松林乡敬老院设施改造项目",
] as const;
