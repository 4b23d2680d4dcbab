import { createXlsx, readXlsx } from "../adapters/xlsx/xlsx-workbook";
import { CollectedBooks } from "./collect/collected-books";
import type { CollectRequest } from "./collect/worker-collecting";
import { answering } from "./root/worker-calls";
import type { Collected } from "./services/collecting";
import type { Step } from "./words/pane-words";

/** The thread of one run over many files. */
let books: CollectedBooks | undefined;

function run(request: CollectRequest, onStep: (step: Step) => void): Collected | undefined {
  switch (request.call) {
    case "add": {
      const [bytes, file, language] = request.args;
      books ??= new CollectedBooks(language, readXlsx);
      books.add(bytes, file, onStep);
      return undefined;
    }
    case "finish": {
      const [language] = request.args;
      const { sheets, ...told } = (books ?? new CollectedBooks(language, readXlsx)).consolidated();
      return { ...told, bytes: createXlsx(sheets) };
    }
  }
}

addEventListener(
  "message",
  answering(run, (message) => postMessage(message)),
);
