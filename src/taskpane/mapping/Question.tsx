import { Body1, Card, Radio, RadioGroup, Subtitle2 } from "@fluentui/react-components";
import type { ReactElement } from "react";
import { useWords } from "../parts/context/pane-context";
import { PlaceLink } from "../parts/places/PlaceLink";
import type { Session } from "../session/session";
import type { QuestionView } from "../view/book/mapping-view";
import { answerTo } from "./answer-to";

/** A column that could be taken for two things: the reader says which. */
export function Question({
  question,
  session,
}: {
  readonly question: QuestionView;
  readonly session: Session;
}): ReactElement {
  const words = useWords();
  return (
    <Card>
      <Subtitle2 as="h2">{words.mapping.question}</Subtitle2>
      <Body1>
        {question.text} <PlaceLink place={question.place} />
      </Body1>
      <RadioGroup
        aria-label={question.text}
        onChange={(_, { value }) => {
          const change = answerTo(question, value);
          if (change !== undefined) session.change(change);
        }}
      >
        {question.choices.map((choice) => (
          <Radio key={choice.value} value={choice.value} label={choice.label} />
        ))}
      </RadioGroup>
    </Card>
  );
}
