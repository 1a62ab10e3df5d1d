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
