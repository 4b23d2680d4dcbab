import { makeStyles, tokens } from "@fluentui/react-components";
import type { ReactElement } from "react";
import { useWords } from "../parts/context/pane-context";
import type { AverageView } from "../view/book/scores-view";

const useStyles = makeStyles({
  table: {
    width: "100%",
    borderCollapse: "collapse",
    fontVariantNumeric: "tabular-nums",
    "& td, & th": {
      textAlign: "end",
      padding: `${tokens.spacingVerticalXS} 0`,
      borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
    },
    "& th": { fontWeight: tokens.fontWeightRegular },
    "& th:first-child": { textAlign: "start", overflowWrap: "anywhere" },
    "& thead th": { color: tokens.colorNeutralForeground2, fontSize: tokens.fontSizeBase200 },
  },
});

/** The averages of the projects' parts, with weight and score rate. */
export function Averages({ averages }: { readonly averages: readonly AverageView[] }): ReactElement {
  const { scores } = useWords();
  const styles = useStyles();
  return (
    <table className={styles.table}>
      <thead>
        <tr>
          <th scope="col">{scores.part}</th>
          <th scope="col">{scores.average}</th>
          <th scope="col">{scores.weight}</th>
          <th scope="col">{scores.rate}</th>
        </tr>
      </thead>
      <tbody>
        {averages.map((one) => (
          <tr key={one.part}>
            <th scope="row">{one.part}</th>
            <td>{one.average}</td>
            <td>{one.weight ?? "—"}</td>
            <td>{one.rate ?? "—"}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
