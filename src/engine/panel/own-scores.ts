import type { EvaluatorScore, OwnScore } from "../outcome/panel";
import type { ReadPanel } from "./read-panels";

/**
 * What a table with a column for each evaluator gathers, beside what the evaluators' own tables say. Evaluators go by
 * their names, or by their order where the names differ and there are as many.
 */
export function ownScores({ evaluators, lines, own }: ReadPanel): readonly OwnScore[] {
  if (own === undefined) return [];
  const places = evaluators.map((name) => own.evaluators.findIndex((other) => bare(other) === bare(name)));
  const byOrder = places.every((place) => place < 0) && evaluators.length === own.evaluators.length;
  const other = new Map(own.lines.map((line) => [line.project, line]));
  return lines.flatMap(({ project, name, scores }) =>
    scores.flatMap((score, column): readonly OwnScore[] => {
      const place = byOrder ? column : (places[column] ?? -1);
      const twin: EvaluatorScore | undefined = other.get(project)?.scores[place];
      if (score.figure === undefined || twin?.figure === undefined) return [];
      return [{ name, evaluator: score.evaluator, gathered: score.figure, own: twin.figure }];
    }),
  );
}

/** 专家张三 and 张三 are the same person. */
function bare(name: string): string {
  return (
    name
      .replace(/专家|评委|评审|\s/g, "")
      .normalize("NFKC")
      .toLowerCase() || name
  );
}
