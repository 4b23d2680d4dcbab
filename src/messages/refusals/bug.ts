import type { Language } from "../../domain/lists";
import { say } from "../text/fill";

const BUG = {
  zh: "程序出错，不是数据的问题：{message}",
  en: "A bug of the program, not of your data: {message}",
} as const;

/** Says that we have failed, not the user's data; `message` is what the error says of itself. */
export function bugMessage(message: string, lang: Language): string {
  return say(BUG, lang, { message });
}
