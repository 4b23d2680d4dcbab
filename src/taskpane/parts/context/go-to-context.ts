import { createContext, useContext } from "react";
import type { CellRange } from "../../../domain/cells/address";

/** Goes to cells of the workbook and selects them. */
export type GoTo = (range: CellRange) => void;

const GoToContext = createContext<GoTo | undefined>(undefined);
/** Stands around the screens: what stops Excel from going to a place is said above all of them. */
export const GoToProvider = GoToContext.Provider;

/** The way to a place, for everything that leads to one. */
export function useGoTo(): GoTo {
  const goTo = useContext(GoToContext);
  if (goTo === undefined) throw new Error("GoToProvider is missing above this component");
  return goTo;
}
