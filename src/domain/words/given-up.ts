/**
 * Words by which a remark says that a project was given up or waits, as a part of patterns. What is merely late (推迟, 延期) is
 * carried out still and does not belong here.
 */
export const GIVEN_UP = "撤销|撤项|取消|终止|暂停|暂缓|中止|withdrawn|cancel|terminat|suspend|dropped";
