import { readDecision } from '../decision-wordings.fixture.js';

/** What a test says of the agenda item around a decision. */
export interface Around {
  readonly asks?: readonly string[];
  readonly title?: string;
  readonly forum?: string;
}

/** Of each outcome: kind, what it is about where that is named, who, and the recommendation answered. */
export function saidIn(decision: string, { asks, title, forum }: Around = {}): string[] {
  return readDecision(decision, asks, title, forum).outcomes.map(
    ({ kind, subject, person, role, forum: body, recommendation }) =>
      [
        kind,
        subject.named ? `${subject.kind} ${subject.title}` : subject.kind,
        person,
        role,
        body,
        recommendation ?? '-',
      ]
        .filter((part) => part !== null)
        .join(' | '),
  );
}

/** Decisions by what they say, where the agenda item has this around them. */
export interface Saying {
  readonly around: Around;
  readonly said: readonly { readonly says: readonly string[]; readonly decisions: readonly string[] }[];
}

/** One test for each decision. */
export function itSays({ around, said }: Saying): void {
  const rows = said.flatMap(({ says, decisions }) => decisions.map((decision) => ({ decision, says })));
  it.each(rows)('«$decision»', ({ decision, says }) => {
    expect(saidIn(decision, around)).toEqual(says);
  });
}
