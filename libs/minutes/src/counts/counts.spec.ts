import { readDecision } from '../decision-wordings.fixture.js';

const counted = (words: string, title?: string) =>
  readDecision(words, undefined, title).counts.map(({ kind, category, status, number }) =>
    [number, category, kind, status].filter((part) => part !== null).join(' '),
  );

describe('stated counts', () => {
  it.each([
    [
      'Der er pt. ni fungerende netværk; fire velfærdsnetværk, tre læringsnetværk og to innovationsnetværk.',
      ['9 network running', '4 welfare network running', '3 learning network running', '2 innovation network running'],
    ],
    [
      'Der er 17 aktive netværk: 9 velfærdsnetværk og et innovationsnetværk.',
      ['17 network running', '9 welfare network running', '1 innovation network running'],
    ],
    ['Ledelsesforum godkendte fire temaer.', ['4 theme approved']],
    ['De 21 temaer blev godkendt.', ['21 theme approved']],
    ['Femogtyve velfærdsnetværk er en del.', ['25 welfare network']],
  ])('«%s»', (words, counts) => {
    expect(counted(words)).toEqual(counts);
  });

  it('are of themes in an item about themes', () => {
    const words = 'De fleste er velfærdsnetværk (19 af temaerne), 2 er innovationsnetværk, herunder 1 nyt.';
    expect(counted(words, 'Netværkstemaer')).toEqual(['19 welfare theme', '2 innovation theme']);
  });

  it.each([
    'De to netværk mødes.',
    'Hver leder valgte tre netværkstemaer.',
    'Netværk 2014 og hold 2.',
    'Der er 12 forslag til nye netværk.',
    '4,2 mio. kr. til netværk.',
  ])('are not made of «%s»', (words) => {
    expect(counted(words)).toEqual([]);
  });
});
