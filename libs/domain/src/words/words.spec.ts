import { notices, refusals, type ItemFacts } from '../lifecycles/item-steps.js';
import { LANGUAGES } from './language.js';
import { fillPlaceholders } from './placeholders.js';
import { conditionWords, noticeWords, refusalWords } from './step-words.js';
import { WORDS } from './words.js';

function textsOf(words: object): string[] {
  return Object.values(words).flatMap((value: string | object) =>
    typeof value === 'string' ? [value] : textsOf(value),
  );
}

function placesOf(words: object): string[] {
  return textsOf(words).map((text) => [...text.matchAll(/\{\w+\}/g)].map(([place]) => place).join(' '));
}

test.each(LANGUAGES)('no word is empty (%s)', (language) => {
  expect(textsOf(WORDS[language]).filter((text) => text.trim() === '')).toEqual([]);
});

test('both languages name the same things', () => {
  expect(placesOf(WORDS.en)).toEqual(placesOf(WORDS.da));
});

test.each(LANGUAGES)('two states of one lifecycle never share a word (%s)', (language) => {
  const { state, application, followUp, result } = WORDS[language];
  for (const words of [...Object.values(state), application, followUp, result]) {
    expect(new Set(Object.values(words)).size).toBe(Object.keys(words).length);
  }
});

test('notices read as the model says them', () => {
  expect(noticeWords('da', 'network', { code: 'skips', params: { states: 'staffing' } })).toBe(
    'springer over: Bemandes',
  );
  expect(noticeWords('da', 'network', { code: 'no-network-leader', params: {} })).toBe('ingen netværksleder');
});

test('a refusal names the steps there are', () => {
  const refusal = {
    code: 'not-a-step',
    params: { from: 'approved', to: 'running', steps: 'staffing, stopped' },
  } as const;
  expect(refusalWords('da', 'network', refusal)).toBe(
    'Det skridt findes ikke herfra. Mulige skridt: Bemandes, Stoppet.',
  );
  expect(refusalWords('da', 'network', { ...refusal, params: { steps: '' } })).toContain('Mulige skridt: ingen.');
});

test('a refusal names who may', () => {
  const refusal = { code: 'not-for-you', params: { to: 'staffing', causes: 'decision, secretariat' } } as const;
  expect(refusalWords('da', 'network', refusal)).toBe('Det skridt tages af et forum med mandat eller sekretariatet.');
});

test('a forum that has yet to approve keeps its name', () => {
  expect(refusalWords('da', 'application', { code: 'steps-left', params: { steps: 'CF, DIF' } })).toBe(
    'Ansøgningen skal først godkendes af CF, DIF.',
  );
});

test('conditions name the forum', () => {
  expect(conditionWords('da', 'return-to-forum', 'Chefforum')).toBe('skal i Chefforum igen');
  expect(conditionWords('da', 'waits-for-forum', null)).toBe('venter på forum');
});

test('a place without a value is left in sight, also where every object has one by that name', () => {
  expect(fillPlaceholders('{a} {toString} {b}', { a: 1, b: ['x', 'y'] })).toBe('1 {toString} x, y');
});

test('the example of the README holds', () => {
  const network: ItemFacts = {
    kind: 'network',
    state: 'approved',
    category: 'welfare',
    hasNetworkLeader: false,
    hasReferenceLeader: true,
    isReferenceLeaderInForum: true,
    wasTested: false,
  };
  expect(
    refusals(network, 'running', ['secretariat']).map((refusal) => refusalWords('da', 'network', refusal)),
  ).toEqual([
    'Det skridt findes ikke herfra. Mulige skridt: Bemandes, Stoppet.',
    'Der er ingen netværksleder. Udpeg en først.',
  ]);
  expect(notices(network, 'running', true).map((notice) => noticeWords('da', 'network', notice))).toEqual([
    'springer over: Bemandes',
    'ingen netværksleder',
  ]);
});
