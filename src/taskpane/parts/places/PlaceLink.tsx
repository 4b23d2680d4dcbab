import { Link, makeStyles, tokens } from "@fluentui/react-components";
import type { ReactElement } from "react";
import { useState } from "react";
import type { PlaceView } from "../../view/book/place-view";
import { useGoTo } from "../context/go-to-context";
import { useWords } from "../context/pane-context";

const useStyles = makeStyles({
  places: { display: "inline-flex", flexWrap: "wrap", columnGap: tokens.spacingHorizontalS },
});

/** More places than this are shown when asked for. */
const FEW = 8;

/** A cell or range one can go to. */
export function PlaceLink({ place }: { readonly place: PlaceView }): ReactElement {
  const goTo = useGoTo();
  return (
    <Link
      as="button"
      inline
      onClick={(event) => {
        event.stopPropagation();
        goTo(place.range);
      }}
    >
      {place.label}
    </Link>
  );
}

/** Several of them in a row, or nothing at all; a long row is cut until the rest is asked for. */
export function PlaceLinks({ places }: { readonly places: readonly PlaceView[] }): ReactElement | null {
  const words = useWords();
  const styles = useStyles();
  const [all, setAll] = useState(false);
  const shown = all ? places : places.slice(0, FEW);
  if (places.length === 0) return null;
  return (
    <span className={styles.places}>
      {shown.map((place) => (
        <PlaceLink key={place.label} place={place} />
      ))}
      {shown.length < places.length && (
        <Link as="button" inline onClick={() => setAll(true)}>
          {words.more(places.length - shown.length)}
        </Link>
      )}
    </span>
  );
}
