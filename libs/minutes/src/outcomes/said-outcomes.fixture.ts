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

/** Decisions that all say the same, where the agenda item has this around them. */
export interface Saying {
  readonly around?: Around;
  readonly says: readonly string[];
  readonly decisions: readonly string[];
}

/** One test for each decision. */
export function itSays({ around, says, decisions }: Saying): void {
  it.each(decisions)('«%s»', (decision) => {
    expect(saidIn(decision, around)).toEqual(says);
  });
}
