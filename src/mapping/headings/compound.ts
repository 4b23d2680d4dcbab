import type { Field } from "../../domain/lists";

/** How a heading is built, the field that it then means, and how surely (0 … 1; 0.95 where nothing is said). */
export type Compound = readonly [pattern: RegExp, field: Field, strength?: number];
