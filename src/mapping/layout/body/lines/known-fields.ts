/** Fields that a second reading, when the columns are known, can go by. */
export interface KnownFields {
  readonly seq?: number;
  /** The field that names a record: project or indicator. */
  readonly name?: number;
  /** Fields with levels above the name. */
  readonly levels: readonly number[];
  /** The lowest level of indicators that has a field, where the indicators themselves have none. */
  readonly deepest?: number;
}
