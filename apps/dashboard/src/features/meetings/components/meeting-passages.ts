import type { MeetingItemReply, MeetingOutcomeReply, MeetingReply } from '@netvaerksoverblik/contracts';
import type { MarkedPassage } from '../../../components/minutes/passage-pieces.js';

/** The place in the address: `<document>:<start>-<end>`. */
export interface Place {
  document: string;
  start: number;
  end: number;
}

export function placeOf(text: string | null): Place | null {
  const found = /^(.+):(\d+)-(\d+)$/.exec(text ?? '');
  if (found === null) return null;
  const [, document = '', start = '0', end = '0'] = found;
  return { document, start: Number(start), end: Number(end) };
}

interface Located extends MarkedPassage {
  document: string;
}

function ofOutcome(outcome: MeetingOutcomeReply): Located[] {
  if (outcome.passage === null || outcome.document === null) return [];
  return [{ id: outcome.id, start: outcome.passage.start, end: outcome.passage.end, document: outcome.document }];
}

/** Events of an outcome may rest on sentences of their own. */
function ofEffects(outcome: MeetingOutcomeReply, meeting: string): Located[] {
  return outcome.effects.flatMap(({ event }) =>
    event.sources
      .filter((source) => source.meeting.id === meeting)
      .map((source) => ({ id: event.id, start: source.start, end: source.end, document: source.document })),
  );
}

function ofItem(item: MeetingItemReply, meeting: string): Located[] {
  const outcomes = [...item.recommendations.flatMap((point) => point.outcomes), ...item.outcomes];
  const unanswered = item.recommendations.flatMap((point): Located[] => {
    if (point.result !== 'unanswered' || point.passage === null || point.document === null) return [];
    return [
      { id: point.id, start: point.passage.start, end: point.passage.end, document: point.document, tone: 'asks' },
    ];
  });
  const followUps = item.followUps.flatMap(({ id, source }): Located[] =>
    source === null || source.meeting.id !== meeting
      ? []
      : [{ id, start: source.start, end: source.end, document: source.document }],
  );
  return [
    ...outcomes.flatMap(ofOutcome),
    ...outcomes.flatMap((outcome) => ofEffects(outcome, meeting)),
    ...unanswered,
    ...followUps,
  ];
}

/** Marked passages of one document; those on one and the same stretch are one mark. */
export function passagesOf(meeting: MeetingReply, document: string, asked: Place | null): MarkedPassage[] {
  const all = meeting.items
    .flatMap((item) => ofItem(item, meeting.id))
    .filter((passage) => passage.document === document);
  const byStretch = new Map<string, MarkedPassage>();
  for (const passage of all) {
    const key = `${passage.start}-${passage.end}`;
    if (!byStretch.has(key)) byStretch.set(key, passage);
  }
  if (asked !== null && asked.document === document && !byStretch.has(`${asked.start}-${asked.end}`)) {
    byStretch.set(`${asked.start}-${asked.end}`, { id: 'asked', start: asked.start, end: asked.end });
  }
  return [...byStretch.values()];
}

/** The passage of a stretch. */
export function passageAt(passages: readonly MarkedPassage[], place: Place | null): string | null {
  if (place === null) return null;
  return passages.find((passage) => passage.start === place.start && passage.end === place.end)?.id ?? null;
}
