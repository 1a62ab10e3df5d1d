import { readDecision } from '../decision-wordings.fixture.js';

/** Kind, what it is about where that is named, who, and the recommendation answered. */
function said(decision: string, recommendations?: readonly string[], title?: string): string[] {
  return readDecision(decision, recommendations, title).outcomes.map(
    ({ kind, subject, person, role, forum, recommendation }) =>
      [
        kind,
        subject.named ? `${subject.kind} ${subject.title}` : subject.kind,
        person,
        role,
        forum,
        recommendation ?? '-',
      ]
        .filter((part) => part !== null)
        .join(' | '),
  );
}

describe('one recommendation', () => {
  it.each([
    ['Godkendt', ['approved | item | 1']],
    ['Tiltrådt.', ['approved | item | 1']],
    ['Indstillingen blev fulgt.', ['approved | item | 1']],
    ['Ledelsesforum har godkendt sagen.', ['approved | item | 1']],
    ['Herefter godkendte ledelsesforum sagen enstemmigt.', ['approved | item | 1']],
    ['LF godkender sagen.', ['approved | item | 1']],
    ['Sagen, som blev fremlagt af Tina Bro, blev godkendt.', ['approved | item | 1']],
    ['Ledelsesforum bakker op om forslaget.', ['approved | item | 1']],
    [
      'Indstillingen tiltrådt med den ændring, at sagen først starter til oktober.',
      ['approved-with-remarks | item | 1'],
    ],
    ['Ledelsesforum kunne ikke godkende forslaget.', ['rejected | item | 1']],
    ['Ledelsesforum besluttede ikke at godkende sagen.', ['rejected | item | 1']],
    ['Sagen kan ikke godkendes i sin nuværende form.', ['rejected | item | 1']],
    ['Forslaget blev afvist.', ['rejected | item | 1']],
    ['Udsat.', ['postponed | item | 1']],
    ['Sagen udsættes til mødet den 9. april.', ['postponed | item | 1']],
    ['Ledelsesforum besluttede at udsætte sagen til efter sommerferien.', ['postponed | item | 1']],
    ['Punktet blev ikke nået og behandles på næste møde.', ['postponed | item | 1']],
    ['Punktet udgår.', ['withdrawn | item | 1']],
    ['Punktet blev taget af dagsordenen.', ['withdrawn | item | 1']],
    ['Sagen forelægges Direktionen til endelig godkendelse.', ['referred | item | Direktionen | 1']],
    ['Ledelsesforum anbefaler over for Direktionen, at sagen igangsættes.', ['referred | item | Direktionen | 1']],
    [
      'Ledelsesforum overlod det til direktørgruppen at træffe den endelige beslutning.',
      ['delegated | item | direktørgruppen | 1'],
    ],
    ['Det er op til den enkelte chef, om det skal gøres.', ['delegated | item | den enkelte chef | 1']],
    ['Forslaget sendes tilbage til administrationen.', ['returned | item | 1']],
    ['Der blev nedsat en arbejdsgruppe.', ['started | project | 1']],
    ['Det blev aftalt, at alle afdelinger holder et møde.', ['decided | item | -']],
    ['Der var en god drøftelse af oplægget.', ['discussed | item | 1']],
    ['Konklusion: Ledelsesforum godkendte forslaget.', ['approved | item | 1']],
    ['Ledelsesforum udtrykte tilfredshed med sagen og godkendte den.', ['approved | item | 1']],
    ['Sagen godkendes under forudsætning af, at der findes en leder.', ['approved | item | 1']],
    ['Sagen blev trukket.', ['withdrawn | item | 1']],
    ['Sagen behandles i Økonomiudvalget den 14. april.', ['referred | item | Økonomiudvalget | 1']],
  ])('«%s»', (decision, outcomes) => {
    expect(said(decision)).toEqual(outcomes);
  });

  it.each([
    ['Til efterretning.', ['noted | item | 1']],
    ['Ledelsesforum tog orienteringen til efterretning.', ['noted | item | 1']],
    ['Orienteringen blev taget til efterretning.', ['noted | item | 1']],
    ['Ledelsesforum kunne ikke tage orienteringen til efterretning.', ['rejected | item | 1']],
  ])('«%s»', (decision, outcomes) => {
    expect(said(decision, ['at sagen tages til efterretning'])).toEqual(outcomes);
  });

  it.each([
    'Direktionen godkendte sagen den 3. marts.',
    'Mette Friis oplyste, at planen godkendes i Kommunalbestyrelsen i maj.',
    'Sagen blev sendt i høring i MED-udvalget.',
    'Når sagen er godkendt i Direktionen, ses der på den igen.',
    'Det blev bemærket, at sagen blev udsat sidste år.',
    'Den godkendte plan vedlægges referatet.',
    'Store projekter, der skal godkendes, nævnes her.',
    'Netværket "Udsatte borgere" blev omtalt.',
  ])('finds nothing decided in «%s»', (decision) => {
    expect(said(decision).filter((outcome) => !outcome.startsWith('returned'))).toEqual([]);
  });
});

describe('several recommendations', () => {
  it.each([
    ['Sagen blev drøftet og godkendt.', ['discussed | item | 1', 'approved | item | 2']],
    [
      'Ledelsesforum drøftede sagen og godkendte den med enkelte bemærkninger.',
      ['discussed | item | 1', 'approved-with-remarks | item | 2'],
    ],
    ['Punkt 1 blev drøftet. Punkt 2 blev godkendt.', ['discussed | item | 1', 'approved | item | 2']],
    ['1. Drøftet\n2. Ikke godkendt', ['discussed | item | 1', 'rejected | item | 2']],
    ['Ad 2: Godkendt.', ['approved | item | 2']],
  ])('«%s»', (decision, outcomes) => {
    expect(said(decision, ['at sagen drøftes', 'at sagen godkendes'])).toEqual(outcomes);
  });

  it('one word answers all, each about its own subject', () => {
    const asked = ['at dagsordenen godkendes', 'at referatet fra mødet den 2. februar godkendes'];
    expect(said('Godkendt uden bemærkninger.', asked)).toEqual([
      'approved | agenda | 1',
      'approved | minutes 2015-02-02 | 2',
    ]);
  });
});

describe('a name', () => {
  it('is as long as the recommendation gives it, and of the category given there', () => {
    const asked = ['at velfærdsnetværket "Borgere, der flytter" godkendes'];
    const [outcome] = readDecision('Netværket Borgere, der flytter, blev godkendt.', asked).outcomes;
    expect(outcome?.subject).toEqual({
      kind: 'network',
      title: 'Borgere, der flytter',
      named: true,
      category: 'welfare',
    });
  });
});

describe('a list of decisions', () => {
  it('is read entry by entry', () => {
    const decision =
      'Ledelsesforum besluttede:\n- at netværket "Sund by" igangsættes\n- at Anna Holm er referenceleder\n- at temaet "Grøn by" udskydes';
    expect(said(decision)).toEqual([
      'started | network Sund by | 1',
      'appointed | network Sund by | Anna Holm | reference-leader | -',
      'postponed | theme Grøn by | 1',
    ]);
  });
});

describe('names and people', () => {
  const themes = ['at temaerne godkendes'];

  it.each([
    [
      'Ledelsesforum vedtog temaerne "Trygge nætter", »Mad til alle« og „Leg og lær“.',
      ['approved | theme Trygge nætter | 1', 'approved | theme Mad til alle | 1', 'approved | theme Leg og lær | 1'],
    ],
    [
      'Temaet Trygge nætter afvises. Temaet om mad til alle godkendes.',
      ['rejected | theme Trygge nætter | 1', 'approved | theme mad til alle | 1'],
    ],
    ['Temaerne blev godkendt.', ['approved | theme | 1']],
    ['Projektet, Ny start, blev godkendt.', ['approved | project Ny start | 1']],
  ])('«%s»', (decision, outcomes) => {
    expect(said(decision, themes, 'Netværkstemaer')).toEqual(outcomes);
  });

  it.each([
    [
      'Netværket Sund by blev drøftet. Netværket skal i ledelsesforum igen.',
      ['discussed | network Sund by | 1', 'returned | network Sund by | -'],
    ],
    [
      'Anna Holm blev udpeget som referenceleder for netværket Sund by, mens Bo Lind vil gerne være netværksleder.',
      [
        'appointed | network Sund by | Anna Holm | reference-leader | -',
        'candidate | network Sund by | Bo Lind | network-leader | -',
      ],
    ],
    ['Referenceleder: Anna Holm', ['appointed | network | Anna Holm | reference-leader | -']],
    ['Som projektejer blev Tina Bro valgt.', ['appointed | project | Tina Bro | project-owner | -']],
    ['Afdelingschef Mette Friis bliver tovholder.', ['appointed | network | Mette Friis | coordinator | -']],
    [
      'Anna Holm og Bo Lind er referenceledere.',
      [
        'appointed | network | Anna Holm | reference-leader | -',
        'appointed | network | Bo Lind | reference-leader | -',
      ],
    ],
    ['Anna Holm er ikke referenceleder.', []],
  ])('«%s»', (decision, outcomes) => {
    expect(said(decision, ['at status drøftes'], 'Netværk')).toEqual(outcomes);
  });
});
