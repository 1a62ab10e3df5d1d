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
    [
      'Der er 19 velfærdsnetværk, 2 innovationsnetværk og 1 læringsnetværk.',
      ['19 welfare network', '2 innovation network', '1 learning network'],
    ],
    ['Der er i alt 22 netværk.', ['22 network']],
    [
      'Der er 5 netværk i gang: 4 velfærdsnetværk og et læringsnetværk.',
      ['5 network running', '4 welfare network running', '1 learning network running'],
    ],
    ['Der er 5 netværk i gang med at lytte.', ['5 network']],
    ['I alt 22 netværk, heraf 3 på pause og to lukkede.', ['22 network', '3 network paused', '2 network closed']],
    ['Af de 22 netværk er 17 i gang, og 5 er afsluttet.', ['17 network running', '5 network closed']],
    ['Der er igangsat fem nye netværk i år.', ['5 network running']],
    ['Kommunen har fem nye netværk.', ['5 network']],
    ['Der er modtaget tolv temaer: Ro, Mod og ti andre.', ['12 theme']],
    ['Sekretariatet har modtaget 12 forslag til temaer.', []],
    [
      'Netværkene fordeler sig med 4 i velfærd, 3 i læring og 2 i innovation.',
      ['4 welfare network', '3 learning network', '2 innovation network'],
    ],
    ['Antal netværk: 22', ['22 network']],
    ['Antallet af velfærdsnetværk er 12.', ['12 welfare network']],
  ])('«%s»', (words, counts) => {
    expect(counted(words)).toEqual(counts);
  });

  it.each([
    [
      ['Kategori\tAntal netværk', 'Velfærd\t9', 'Innovation\t2', 'I alt\t11'],
      ['9 welfare network', '2 innovation network', '11 network'],
    ],
    [
      ['| | Velfærd | Innovation | Læring |', '|---|---|---|---|', '| Antal temaer | 9 | 2 | 1 |'],
      ['9 welfare theme', '2 innovation theme', '1 learning theme'],
    ],
    [['Type\tAntal deltagere', 'Velfærd\t9', 'Innovation\t2'], []],
    [['Kategori\t2015\t2016', 'Velfærd\t9\t8', 'Innovation\t2\t1'], []],
  ])('are read from the table %j', (lines, counts) => {
    expect(counted(lines.join('\n'))).toEqual(counts);
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
    'Der er 24 deltagere i netværkene.',
    'I 2014 netværk og i 2015 temaer.',
    'Der er 40 % netværk og 60 pct. projekter.',
    'Der er 2 hold på netværkslederuddannelsen, heraf 3 på pause.',
    'Der har i årets løb været i alt 13 netværk.',
    'Der er ikke 22 netværk.',
    'Der skal være 22 netværk.',
    'Der er brug for fem nye netværk.',
    'Hvis der er fem netværk, er det nok.',
    'Den 12. temaer og netværk',
    'Der er kl. 12 netværk på dagsordenen.',
    'Antal netværk: 12.5',
  ])('are not made of «%s»', (words) => {
    expect(counted(words)).toEqual([]);
  });
});
