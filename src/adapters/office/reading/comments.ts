import { cellKey } from "../../../domain/cells/address";
import { addTo } from "../../../domain/collections/groups";
import type { Remark } from "../../../sheets/reading/comment-text";
import { commentText } from "../../../sheets/reading/comment-text";
import { hostCode, hostPlace, refusalOf } from "../host/host-refusal";

/** Notes came to Excel's interface long after comments. */
const NOTES_SET = "1.18";

/** So many are asked for in one request, which with their words stays below Excel's 5 MB as a rule. */
const COMMENTS_PER_ANSWER = 1_000;

/** What is written about the cells of a workbook: by the id of the sheet, by the `cellKey` of the cell. */
export type CommentsBySheet = ReadonlyMap<string, ReadonlyMap<number, string>>;

/** A comment or note that is known to be there; its words and its place have yet to be asked for. */
export type Commented =
  { readonly kind: "thread"; readonly item: Excel.Comment } | { readonly kind: "note"; readonly item: Excel.Note };

/** Asks which comments and notes there are; the function it returns gives them. Costs no round trip of its own. */
export function listComments({ workbook }: Excel.RequestContext): () => readonly Commented[] {
  const comments = workbook.comments.load("items/id");
  const notes = hasNotes(workbook) ? workbook.notes.load("items/authorName") : undefined;
  return () => [
    ...(notes?.items ?? []).map((item): Commented => ({ kind: "note", item })),
    ...comments.items.map((item): Commented => ({ kind: "thread", item })),
  ];
}

/** An Excel that has the set may still be spoken to by a client library that came before it. */
function hasNotes(workbook: Excel.Workbook): boolean {
  return Office.context.requirements.isSetSupported("ExcelApi", NOTES_SET) && "notes" in workbook;
}

/**
 * Words and places of comments: one round trip for each thousand, and none without any. What Excel will not say is left
 * out, since everything else stands without it; an answer that is too large is asked for again in halves.
 */
export async function readComments(
  context: Excel.RequestContext,
  listed: readonly Commented[],
  perAnswer = COMMENTS_PER_ANSWER,
): Promise<CommentsBySheet> {
  const remarks = new Map<string, Map<number, Remark[]>>();
  await takeAll(context, listed, perAnswer, remarks);
  return new Map(
    [...remarks].map(([sheet, cells]) => {
      const texts = [...cells].map(([key, said]) => [key, commentText(said)] as const);
      return [sheet, new Map(texts.filter(([, text]) => text !== ""))];
    }),
  );
}

async function takeAll(
  context: Excel.RequestContext,
  listed: readonly Commented[],
  perAnswer: number,
  remarks: Map<string, Map<number, Remark[]>>,
): Promise<void> {
  if (listed.length === 0) return;
  const takes = listed.slice(0, perAnswer).map((comment) => queue(comment, remarks));
  try {
    await context.sync();
  } catch (error) {
    if (hostCode(error) === "ResponsePayloadSizeLimitExceeded" && perAnswer > 1)
      return takeAll(context, listed, Math.ceil(perAnswer / 2), remarks);
    if (!isOwnTrouble(error)) throw error;
    return;
  }
  for (const take of takes) take();
  return takeAll(context, listed.slice(perAnswer), perAnswer, remarks);
}

function queue({ kind, item }: Commented, remarks: Map<string, Map<number, Remark[]>>): () => void {
  if (kind === "thread") item.load("content,replies/items/content");
  else item.load("content");
  const cell = item.getLocation().load("rowIndex,columnIndex,worksheet/id");
  return () => {
    const sheet = remarks.get(cell.worksheet.id) ?? new Map<number, Remark[]>();
    remarks.set(cell.worksheet.id, sheet);
    const key = cellKey(cell.rowIndex, cell.columnIndex);
    addTo(sheet, key, { text: item.content, ...(kind === "note" ? { author: item.authorName } : {}) });
    if (kind === "thread") for (const { content } of item.replies.items) addTo(sheet, key, { text: content });
  };
}

/** True where Excel stopped at the list of comments or notes, which an Excel without them may do. */
export function stoppedAtComments(error: unknown): boolean {
  return isOwnTrouble(error) && /comment|note/iu.test(hostPlace(error) ?? "");
}

/** True for a refusal that stops nothing but comments: a host that does not know them, one deleted meanwhile. */
function isOwnTrouble(error: unknown): boolean {
  const refusal = refusalOf(error)?.code;
  return hostCode(error) !== undefined && (refusal === undefined || refusal === "api-missing");
}
