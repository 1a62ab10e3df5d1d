import { type Around, saidIn } from './said-outcomes.fixture.js';

describe('who is given or offered a role', () => {
  describe("with { asks: ['at netværket \"Sund by\" drøftes'], title: 'Netværk' }", () => {
    const around: Around = { asks: ['at netværket "Sund by" drøftes'], title: 'Netværk' };
    it.each([
      'Anna Holm bliver referenceleder.',
      'Anna Holm blev udpeget som referenceleder.',
      'Ledelsesforum udpegede Anna Holm som referenceleder.',
      'Referenceleder: Anna Holm',
      'Referenceleder er Anna Holm.',
      'Referenceleder bliver Anna Holm.',
      'Som referenceleder udpeges Anna Holm.',
      'Som referenceleder for netværket udpegedes Anna Holm, Social & Familie.',
    ])('«%s»', (decision) => {
      expect(saidIn(decision, around)).toEqual(['appointed | network | Anna Holm | reference-leader | -']);
    });
    it.each([
      'Anna Holm blev valgt til formand.',
      'Anna Holm er valgt som formand.',
      'Som formand blev Anna Holm valgt.',
      'Som ny formand valgtes Anna Holm.',
    ])('«%s»', (decision) => {
      expect(saidIn(decision, around)).toEqual(['appointed | network | Anna Holm | other | -']);
    });
    it.each([
      'Anna Holm blev valgt som formand, og Bo Lind blev valgt som næstformand.',
      'Til formand valgtes Anna Holm og til næstformand Bo Lind.',
    ])('«%s»', (decision) => {
      expect(saidIn(decision, around)).toEqual([
        'appointed | network | Anna Holm | other | -',
        'appointed | network | Bo Lind | other | -',
      ]);
    });
    it.each(['Ledelsesforum valgte Anna Holm til formand for styregruppen.', 'Anna Holm indtræder i styregruppen.'])(
      '«%s»',
      (decision) => {
        expect(saidIn(decision, around)).toEqual(['appointed | network | Anna Holm | steering-group | -']);
      },
    );
    it.each([
      'Anna Holm og Bo Lind indtræder i projektgruppen.',
      'I arbejdsgruppen sidder Anna Holm og Bo Lind.',
      'Ledelsesforum udpegede Anna Holm og Bo Lind til arbejdsgruppen.',
    ])('«%s»', (decision) => {
      expect(saidIn(decision, around)).toEqual([
        'appointed | project | Anna Holm | project-member | -',
        'appointed | project | Bo Lind | project-member | -',
      ]);
    });
    it.each([
      'Anna Holm overtager rollen som netværksleder.',
      'Anna Holm overtager hvervet som netværksleder efter Bo Lind.',
      'Anna Holm afløser Bo Lind som netværksleder.',
      'Anna Holm fortsætter som netværksleder.',
      'Anna Holm tiltræder som netværksleder den 1. maj.',
      'Anna Holm har sagt ja til at være netværksleder.',
    ])('«%s»', (decision) => {
      expect(saidIn(decision, around)).toEqual(['appointed | network | Anna Holm | network-leader | -']);
    });
    it.each([
      'Anna Holm er tovholder på opgaven.',
      'Tovholder er Anna Holm.',
      'Anna Holm påtager sig opgaven som tovholder.',
    ])('«%s»', (decision) => {
      expect(saidIn(decision, around)).toEqual(['appointed | network | Anna Holm | coordinator | -']);
    });
    it.each([
      'Anna Holm vil gerne være netværksleder.',
      'Anna Holm stiller sig til rådighed som netværksleder.',
      'Anna Holm har meldt sig som netværksleder.',
      'Anna Holm har tilbudt at være netværksleder.',
      'Anna Holm har tilbudt sig som netværksleder.',
      'Anna Holm overvejer at blive netværksleder.',
      'Anna Holm er interesseret i at blive netværksleder.',
      'Anna Holm foreslås som netværksleder.',
      'Anna Holm er bragt i forslag som netværksleder.',
      'Anna Holm er indstillet som netværksleder.',
    ])('«%s»', (decision) => {
      expect(saidIn(decision, around)).toEqual(['candidate | network | Anna Holm | network-leader | -']);
    });
    it.each<[string, string[]]>([
      [
        'Anna Holm er referenceleder for netværket "Sund by".',
        ['appointed | network Sund by | Anna Holm | reference-leader | -'],
      ],
      [
        'Ledelsesforum udpeger Anna Holm og Bo Lind til referenceledere.',
        [
          'appointed | network | Anna Holm | reference-leader | -',
          'appointed | network | Bo Lind | reference-leader | -',
        ],
      ],
      [
        'Projektgruppen består af Anna Holm (formand), Bo Lind og Tina Bro.',
        [
          'appointed | project | Anna Holm | project-chair | -',
          'appointed | project | Bo Lind | project-member | -',
          'appointed | project | Tina Bro | project-member | -',
        ],
      ],
      [
        'Styregruppen består af Anna Holm og Bo Lind.',
        ['appointed | network | Anna Holm | steering-group | -', 'appointed | network | Bo Lind | steering-group | -'],
      ],
      [
        'Arbejdsgruppen kommer til at bestå af Anna Holm, Bo Lind og Tina Bro.',
        [
          'appointed | project | Anna Holm | project-member | -',
          'appointed | project | Bo Lind | project-member | -',
          'appointed | project | Tina Bro | project-member | -',
        ],
      ],
      ['Økonomichefen er projektejer.', ['appointed | project | Økonomichefen | project-owner | -']],
      [
        'Centerchefen for Børn og Unge bliver projektejer.',
        ['appointed | project | Centerchefen for Børn og Unge | project-owner | -'],
      ],
      ['Afdelingschef Anna Holm er projektejer.', ['appointed | project | Anna Holm | project-owner | -']],
      ['Anna Holm (A) blev udpeget til bestyrelsen.', ['appointed | network | Anna Holm | member | -']],
      [
        'Anna Holm meldte sig som netværksleder, og Bo Lind vil gerne være referenceleder.',
        [
          'candidate | network | Anna Holm | network-leader | -',
          'candidate | network | Bo Lind | reference-leader | -',
        ],
      ],
      ['Anna Holm kunne tænke sig at være co-driver.', ['candidate | network | Anna Holm | co-driver | -']],
    ])('«%s»', (decision, outcomes) => {
      expect(saidIn(decision, around)).toEqual(outcomes);
    });
  });
  describe("with { asks: ['at netværket \"Sund start\" godkendes', 'at temaet \"Digitale hjælpere\" godkendes', 'at chefforum drøfter, hvordan netværkene bemandes'], title: 'Nye netværk i efteråret', forum: 'Chefforum' }", () => {
    const around: Around = {
      asks: [
        'at netværket "Sund start" godkendes',
        'at temaet "Digitale hjælpere" godkendes',
        'at chefforum drøfter, hvordan netværkene bemandes',
      ],
      title: 'Nye netværk i efteråret',
      forum: 'Chefforum',
    };
    it.each<[string, string[]]>([
      [
        'Det blev besluttet at udpege Mette Holm til referenceleder for Sund start.',
        ['appointed | network Sund start | Mette Holm | reference-leader | -'],
      ],
    ])('«%s»', (decision, outcomes) => {
      expect(saidIn(decision, around)).toEqual(outcomes);
    });
  });
  describe("with { asks: ['at de nye åbningstider godkendes'], title: 'Åbningstider', forum: 'Bestyrelsen for Egelund Bibliotek' }", () => {
    const around: Around = {
      asks: ['at de nye åbningstider godkendes'],
      title: 'Åbningstider',
      forum: 'Bestyrelsen for Egelund Bibliotek',
    };
    it.each<[string, string[]]>([
      [
        'Bestyrelsen konstituerede sig med Anna Holm som formand og Bo Lind som næstformand.',
        ['appointed | item | Anna Holm | other | -', 'appointed | item | Bo Lind | other | -'],
      ],
      ['Anna Holm fortsætter som formand.', ['appointed | item | Anna Holm | other | -']],
    ])('«%s»', (decision, outcomes) => {
      expect(saidIn(decision, around)).toEqual(outcomes);
    });
  });
  describe("with { asks: ['at handleplanen drøftes'], title: 'Sygefravær', forum: 'Lokal-MED for Hjemmeplejen' }", () => {
    const around: Around = {
      asks: ['at handleplanen drøftes'],
      title: 'Sygefravær',
      forum: 'Lokal-MED for Hjemmeplejen',
    };
    it.each<[string, string[]]>([
      [
        'Arbejdsgruppen består af Anna Holm, Bo Lind og en repræsentant fra HR.',
        ['appointed | project | Anna Holm | project-member | -', 'appointed | project | Bo Lind | project-member | -'],
      ],
    ])('«%s»', (decision, outcomes) => {
      expect(saidIn(decision, around)).toEqual(outcomes);
    });
  });
});
