import type { PlaceView } from "../view/book/place-view";

/** What would make the address at the end of a label another one: B4 in B41, in B4:B9, in $B$4. */
const GOES_ON = /^[\d:$]/;

/** A text cut where it names one of these places, each as its label; every place is found where it stands first as a whole. */
export function splitAtPlaces(text: string, places: readonly PlaceView[]): readonly (string | PlaceView)[] {
  const longestFirst = [...places].sort((a, b) => b.label.length - a.label.length);
  const pieces: (string | PlaceView)[] = [];
  let plain = "";
  for (let at = 0; at < text.length;) {
    const rest = text.slice(at);
    const place = longestFirst.find(({ label }) => rest.startsWith(label) && !GOES_ON.test(rest.slice(label.length)));
    if (place === undefined) {
      plain += text.charAt(at);
      at += 1;
      continue;
    }
    if (plain !== "") pieces.push(plain);
    plain = "";
    pieces.push(place);
    at += place.label.length;
  }
  return plain === "" ? pieces : [...pieces, plain];
}
