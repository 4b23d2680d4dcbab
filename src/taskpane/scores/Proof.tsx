import { Caption1, Caption1Strong, makeStyles, tokens } from "@fluentui/react-components";
import type { ReactElement } from "react";
import { Fragment } from "react";
import { useWords } from "../parts/context/pane-context";
import { PlaceLink } from "../parts/places/PlaceLink";
import type { ProofView } from "../view/book/scores-view";

const useStyles = makeStyles({
  proof: {
    display: "grid",
    gridTemplateColumns: "max-content minmax(0, 1fr)",
    columnGap: tokens.spacingHorizontalM,
    rowGap: tokens.spacingVerticalXS,
    margin: 0,
    padding: tokens.spacingHorizontalS,
    backgroundColor: tokens.colorNeutralBackground2,
    borderRadius: tokens.borderRadiusMedium,
    overflowWrap: "anywhere",
  },
  value: { margin: 0 },
});

/** Why a score is what it is: rule with its source, each input with its cell, arithmetic and rounding. */
export function Proof({ proof }: { readonly proof: ProofView }): ReactElement {
  const words = useWords();
  const styles = useStyles();
  const rows: readonly (readonly [string, string])[] = [
    [words.scores.rule, proof.rule],
    [words.scores.source, proof.source],
    [words.scores.arithmetic, proof.arithmetic],
    [words.scores.rounding, proof.rounding],
  ];
  return (
    <dl className={styles.proof}>
      {proof.inputs.map((input) => (
        <FragmentRow key={input.label} label={input.label}>
          {input.text}
          {input.places.map((place) => (
            <Fragment key={place.label}>
              {" "}
              <PlaceLink place={place} />
            </Fragment>
          ))}
        </FragmentRow>
      ))}
      {rows.map(([label, text]) => (
        <FragmentRow key={label} label={label}>
          {text}
        </FragmentRow>
      ))}
    </dl>
  );
}

function FragmentRow(props: { readonly label: string; readonly children: React.ReactNode }): ReactElement {
  const styles = useStyles();
  return (
    <>
      <dt>
        <Caption1Strong>{props.label}</Caption1Strong>
      </dt>
      <dd className={styles.value}>
        <Caption1>{props.children}</Caption1>
      </dd>
    </>
  );
}
