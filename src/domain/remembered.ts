/**
 * A pure function of a text that remembers its last answers: workbooks repeat the same names, units and headings in
 * thousands of rows. Forgets everything when `limit` texts are known, so that memory stays bounded.
 */
export function remembered<Answer>(ask: (text: string) => Answer, limit = 2_000): (text: string) => Answer {
  const answers = new Map<string, { readonly answer: Answer }>();
  return (text) => {
    const known = answers.get(text);
    if (known !== undefined) return known.answer;
    const answer = ask(text);
    if (answers.size >= limit) answers.clear();
    answers.set(text, { answer });
    return answer;
  };
}

/** A pure function of an object that is asked once for each object: what is read of a workbook goes with the workbook. */
export function onceFor<Subject extends object, Answer>(
  ask: (subject: Subject) => Answer,
): (subject: Subject) => Answer {
  const answers = new WeakMap<Subject, { readonly answer: Answer }>();
  return (subject) => {
    let known = answers.get(subject);
    if (known === undefined) answers.set(subject, (known = { answer: ask(subject) }));
    return known.answer;
  };
}
