import { exact, HUNDRED, plain } from "../../../domain/figures/exact";
import type { ProfileEdit } from "../../../engine/profile/edited-profile";
import type { PartChange } from "../../../engine/profile/profile-parts";

/** The parts of a rule in the order in which a notice states them. */
export const SECTIONS = [
  "source",
  "weights",
  "directions",
  "tiers",
  "over",
  "execution",
  "rounding",
  "grades",
  "progress",
] as const;
/** A section of the form. */
export type ProfileSection = (typeof SECTIONS)[number];

/** A value of the rule that can be edited: its path in the profile, and how it is shown. */
export interface ProfileField {
  readonly section: ProfileSection;
  readonly path: string;
  readonly label: string;
  /** `percent`: shown as "150", kept as "1.5". `list`: words between 、. `whole`: a whole number. */
  readonly kind: "text" | "number" | "percent" | "whole" | "list" | "choice";
  readonly value: string;
  /** An empty entry takes it out of the rule. */
  readonly optional: boolean;
  readonly choices?: readonly Choice[];
  /** Choosing changes what the rule consists of. */
  readonly part?: (chosen: string) => PartChange | undefined;
  /** Takes away the row that the field begins. */
  readonly remove?: PartChange;
}

/** One of the values that a field can take, as the profile keeps it, and in the language of the pane. */
export interface Choice {
  readonly value: string;
  readonly label: string;
}

/** A value as people read it. */
export function shownValue(kind: ProfileField["kind"], value: string | number | readonly string[] | undefined): string {
  if (value === undefined) return "";
  if (typeof value === "object") return value.join("、");
  return kind === "percent" ? plain(exact(String(value)).times(HUNDRED)) : String(value);
}

/** What a user typed as the profile keeps it. Text that is no figure goes on as it is and is refused with its path. */
export function keptValue(
  { kind, choices, optional }: Pick<ProfileField, "kind" | "choices" | "optional">,
  typed: string,
): ProfileEdit["value"] {
  const text = typed.normalize("NFKC").trim();
  if (optional && text === "") return undefined;
  switch (kind) {
    case "text":
      return typed.trim();
    case "list":
      return typed
        .split(/[、,，;；\n]+/u)
        .map((word) => word.trim())
        .filter((word) => word !== "");
    case "choice":
      return choices?.[0]?.value === "true" ? text === "true" : text;
    case "whole":
      return /^\d{1,3}$/u.test(text) ? Number(text) : text;
    case "number":
      return text.replace(/%$/u, "");
    case "percent": {
      const figure = text.replace(/%$/u, "");
      return /^\d+(?:\.\d+)?$/u.test(figure) ? plain(exact(figure).div(HUNDRED)) : figure;
    }
  }
}
