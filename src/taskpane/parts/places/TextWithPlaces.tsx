import { makeStyles } from "@fluentui/react-components";
import type { ReactElement } from "react";
import { Fragment } from "react";
import type { PlaceView } from "../../view/book/place-view";
import { PlaceLink } from "./PlaceLink";
import { splitAtPlaces } from "./split-at-places";

const useStyles = makeStyles({
  together: { whiteSpace: "nowrap" },
  // "表1-2!B4" is one word, though its sheet is named with a hyphen; it breaks where a line cannot hold it and the stop
  // that follows.
  place: { display: "inline-block", maxWidth: "calc(100% - 1em)", verticalAlign: "bottom", whiteSpace: "normal" },
});

/** A text in which these places hold together, and where `linked` can be gone to. */
export function TextWithPlaces(props: {
  readonly text: string;
  readonly places: readonly PlaceView[];
  readonly linked: boolean;
}): ReactElement {
  const styles = useStyles();
  const pieces = splitAtPlaces(props.text, props.places);
  return (
    <>
      {pieces.map((piece, index) => (
        <Fragment key={index}>
          {typeof piece === "string" ? (
            piece
          ) : (
            <span className={styles.together}>
              {piece.opening}
              <span className={styles.place}>
                {props.linked ? <PlaceLink place={piece.place} /> : piece.place.label}
              </span>
              {piece.closing}
            </span>
          )}
        </Fragment>
      ))}
    </>
  );
}
