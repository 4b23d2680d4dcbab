import type { PlaceView } from "../../view/book/place-view";

/** A place that a text names, with the signs that no line may part from it: "（表1-1!E6），". */
export interface NamedPlace {
  readonly place: PlaceView;
  readonly opening: string;
  readonly closing: string;
}

/** What would make the address at the end of a label another one: B4 in B41, in B4:B9. */
const GOES_ON = /^(?:\d|:\$?[A-Z])/;
const OPENING = /[（(“‘「《]*$/;
const CLOSING = /^[，。；：、）)”’」》,.;:]*/;

/** A text cut where it names one of these places by its label. */
export function splitAtPlaces(text: string, places: readonly PlaceView[]): readonly (string | NamedPlace)[] {
  const longestFirst = [...places].sort((a, b) => b.label.length - a.label.length);
  const pieces: (string | NamedPlace)[] = [];
  let plain = "";
  for (let at = 0; at < text.length;) {
    const rest = text.slice(at);
    const place = longestFirst.find(({ label }) => rest.startsWith(label) && !GOES_ON.test(rest.slice(label.length)));
    if (place === undefined) {
      plain += text.charAt(at);
      at += 1;
      continue;
    }
    const opening = OPENING.exec(plain)?.[0] ?? "";
    const closing = CLOSING.exec(rest.slice(place.label.length))?.[0] ?? "";
    if (plain !== opening) pieces.push(plain.slice(0, plain.length - opening.length));
    pieces.push({ place, opening, closing });
    plain = "";
    at += place.label.length + closing.length;
  }
  return plain === "" ? pieces : [...pieces, plain];
}
