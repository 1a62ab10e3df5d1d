import { caseKey, caseSpellings, isContainer, kleLink } from './same-case.js';

test.each([
  ['13/8672', '2013/8672'],
  [' 13/8672', '13/8672'],
  ['00.01.00-A00-3-17', '00.01.00-A00-3-2017'],
  ['emn-2016-0042', 'EMN-2016-0042'],
])('%s and %s are one case', (one, other) => {
  expect(caseKey(one)).toBe(caseKey(other));
});

test.each([
  ['13/8672', '14/8672'],
  ['00.01.00-A00-3-17', '00.01.00-A00-4-17'],
  ['00.01.00-A00-3-17', '00.01.10-A00-3-17'],
])('%s and %s are two cases', (one, other) => {
  expect(caseKey(one)).not.toBe(caseKey(other));
});

test.each(['13/8672', '2013/8672', '25/0114', '00.01.00-A00-3-17', '98/12', 'EMN-2016-0042'])(
  'every spelling of %s is the same case',
  (raw) => {
    const spellings = caseSpellings(raw);
    expect(spellings[0]).toBe(raw);
    expect(new Set(spellings.map(caseKey))).toEqual(new Set([caseKey(raw)]));
  },
);

test('a serial is spelled as it stands, and plain', () => {
  expect(caseSpellings('2025/0114')).toEqual(['2025/0114', '2025/114', '25/0114', '25/114']);
  expect(caseSpellings('00.01.00-A00-3-17')).toEqual(['00.01.00-A00-3-17', '00.01.00-A00-3-2017']);
});

test('a KLE number in general holds meetings, one with a facet of its own and one of year and serial are a matter', () => {
  const numbers = ['00.01.00-A00-3-17', '81.38.04-A26-1-26', '13/8672', 'EMN-2016-0042'];
  expect(numbers.map(isContainer)).toEqual([true, false, false, false]);
});

test('a KLE number links out by the template, other numbers do not', () => {
  const template = 'https://kle.example/{group}/{subgroup}/{subject}?n={number}';
  expect(kleLink(template, '00.01.10-P20-1-17')).toBe('https://kle.example/00/00.01/00.01.10?n=00.01.10-P20-1-17');
  expect(kleLink(template, '13/8672')).toBeNull();
  expect(kleLink('javascript:alert(1)', '00.01.10-P20-1-17')).toBeNull();
});
