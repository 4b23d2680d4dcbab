import { errorText } from "../../domain/error-text";
/** A file of the add-in's own could not be fetched: its server is gone or refuses. */
export class PartMissing extends Error {}

/**
 * Fetches a part of the add-in that is needed only now; that it cannot be fetched is distinguished from a bug in it.
 */
export async function ownPart<Part>(load: () => Promise<Part>): Promise<Part> {
  try {
    return await load();
  } catch (error) {
    throw new PartMissing(errorText(error), { cause: error });
  }
}
