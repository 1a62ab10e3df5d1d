import { join } from 'node:path';
import { readMinutes, type AgendaItemReading, type Reading } from '@netvaerksoverblik/minutes';
import { recordedDocuments, type ExpectedItem } from './expected-reading.js';

const documents = recordedDocuments(join(import.meta.dirname, 'documents'));

function read(text: string): Reading {
  const result = readMinutes(text);
  if (!result.ok) throw new Error(`not recognised: ${result.refusal.missing.join(', ')}`);
  return result.reading;
}

function outlineOf(item: AgendaItemReading | ExpectedItem) {
  const { number, title, route, caseNumber, closed, attachments, recommender } = item;
  return { number, title, route, caseNumber: caseNumber?.raw ?? null, closed, attachments, recommender };
}

function pointsOf(item: AgendaItemReading | ExpectedItem) {
  return item.recommendations.map(({ number, text, asks }) => ({ item: item.number, number, text, asks }));
}

function outcomesOf(item: AgendaItemReading | ExpectedItem) {
  return item.outcomes.map(({ kind, subject, recommendation, person, role, forum, quote }) => ({
    item: item.number,
    kind,
    subject: `${subject.kind} ${subject.title}`,
    recommendation,
    person,
    role,
    forum,
    quote,
  }));
}

describe.each(documents)('the minutes $name', ({ text, expected }) => {
  const reading = read(text);

  it('give the meeting', () => {
    const { forum, kind, date, startTime, endTime, location, participants, absent } = reading;
    const { items: _items, ...meeting } = expected;
    expect({ forum, kind, date, startTime, endTime, location, participants, absent }).toEqual(meeting);
  });

  it('give the items with case numbers, closed items, attachments and who recommends', () => {
    expect(reading.items.map(outlineOf)).toEqual(expected.items.map(outlineOf));
  });

  it('give the sections', () => {
    const kinds = (items: readonly { sections: readonly { kind: string }[] }[]) =>
      items.map(({ sections }) => sections.map(({ kind }) => kind));
    expect(kinds(reading.items)).toEqual(kinds(expected.items));
  });

  it('give the recommendations and what they ask for', () => {
    expect(reading.items.flatMap(pointsOf)).toEqual(expected.items.flatMap(pointsOf));
  });

  it('give the outcomes and what they answer', () => {
    expect(reading.items.flatMap(outcomesOf)).toEqual(expected.items.flatMap(outcomesOf));
  });
});
