import { Link } from "@fluentui/react-components";
import type { ReactElement } from "react";
import { useServices } from "../services";
import type { PlaceView } from "../view/book-view";

/** A cell or range one can go to. */
export function PlaceLink({ place }: { readonly place: PlaceView }): ReactElement {
  const { show } = useServices();
  return (
    <Link as="button" inline onClick={() => void show(place.range)}>
      {place.label}
    </Link>
  );
}
