import { HostCollection, HostObject } from "../host-object";
import type { Book } from "./book";
import { Range } from "./range";
import type { CommentState, SheetState } from "./state";

/** The comments of all sheets, sheet by sheet. */
export class CommentCollection extends HostCollection<Comment> {
  readonly wireClass = "CommentCollection";

  constructor(private readonly book: Book) {
    super();
  }

  items(): readonly Comment[] {
    return commentsOf(this.book, false).map(([sheet, state]) => new Comment(this.book, sheet, state));
  }
}

/**
 * The same of notes, by the names that the client library gives their members from ExcelApi 1.18 on. The library of the tests ends
 * before; a test that asks for them lends it the classes of comments.
 */
export class NoteCollection extends HostCollection<Comment> {
  readonly wireClass = "CommentCollection";

  constructor(private readonly book: Book) {
    super();
  }

  items(): readonly Comment[] {
    return commentsOf(this.book, true).map(([sheet, state]) => new Comment(this.book, sheet, state));
  }
}

function commentsOf({ state }: Book, isNote: boolean): readonly (readonly [SheetState, CommentState])[] {
  return state.sheets.flatMap((sheet) =>
    sheet.comments.filter((comment) => comment.isNote === isNote).map((comment) => [sheet, comment] as const),
  );
}

class Comment extends HostObject {
  readonly wireClass = "Comment";
  override readonly scalars = ["Id", "AuthorName", "Content"];
  override readonly navigations = ["Replies"];

  constructor(
    private readonly book: Book,
    private readonly sheet: SheetState,
    private readonly state: CommentState,
  ) {
    super();
  }

  override get key(): string {
    return this.state.id;
  }
  get Id(): string {
    return this.state.id;
  }
  get AuthorName(): string {
    return this.state.author;
  }
  get Content(): string {
    return this.state.content;
  }
  get Replies(): CommentReplyCollection {
    return new CommentReplyCollection(this.state);
  }

  GetLocation(): Range {
    const { row, col } = this.state;
    return new Range(this.book, this.sheet, { top: row, left: col, bottom: row, right: col });
  }
}

class CommentReplyCollection extends HostCollection<CommentReply> {
  readonly wireClass = "CommentReplyCollection";

  constructor(private readonly state: CommentState) {
    super();
  }

  items(): readonly CommentReply[] {
    return this.state.replies.map((content, index) => new CommentReply(`${this.state.id}.${index}`, content));
  }
}

class CommentReply extends HostObject {
  readonly wireClass = "CommentReply";
  override readonly scalars = ["Id", "Content"];

  constructor(
    private readonly id: string,
    private readonly content: string,
  ) {
    super();
  }

  override get key(): string {
    return this.id;
  }
  get Id(): string {
    return this.id;
  }
  get Content(): string {
    return this.content;
  }
}
