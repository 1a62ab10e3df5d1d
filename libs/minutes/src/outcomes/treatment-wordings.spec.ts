import { type Around, saidIn } from './said-outcomes.fixture.js';

describe('what is noted or discussed', () => {
  describe("with { asks: ['at orienteringen tages til efterretning'] }", () => {
    const around: Around = { asks: ['at orienteringen tages til efterretning'] };
    it.each([
      'Taget til efterretning',
      'Taget til efterretning.',
      'Til efterretning.',
      'Til orientering.',
      'Tages til efterretning.',
      'Toges til efterretning.',
      'Orienteringen taget til efterretning.',
      'Orienteringen tages til efterretning.',
      'Orienteringen toges til efterretning.',
      'Orientering taget til efterretning.',
      'Orienteringen blev taget til efterretning med tak.',
      'Ledelsesforum tager orienteringen til efterretning.',
      'Ledelsesforum har taget orienteringen til efterretning.',
      'Ledelsesforum tog den mundtlige orientering om sagen til efterretning.',
      'Ledelsesforum kunne tage orienteringen til efterretning.',
      'Ledelsesforum besluttede at tage orienteringen til efterretning.',
      'Det blev taget til efterretning, at sagen er forsinket.',
      'Blev taget til efterretning.',
      'Efterretning.',
      'Ledelsesforum noterede sig redegørelsen.',
      'Orienteret.',
      'Ledelsesforum blev orienteret om sagen.',
      'Taget til orientering.',
      'Orienteringen blev givet.',
      'Ledelsesforum tog status til efterretning og bad om en ny i december.',
      'Ledelsesforum tog orienteringen til efterretning, idet man ser frem til resultatet.',
      'Ledelsesforum tog med tilfredshed orienteringen til efterretning.',
    ])('«%s»', (decision) => {
      expect(saidIn(decision, around)).toEqual(['noted | item | 1']);
    });
  });
  describe("with { asks: ['at sagen drøftes'] }", () => {
    const around: Around = { asks: ['at sagen drøftes'] };
    it.each([
      'Drøftet.',
      'Drøftet',
      'Sagen drøftet.',
      'Sagen blev drøftet.',
      'Sagen er drøftet.',
      'Sagen drøftedes.',
      'Sagen har været drøftet.',
      'Ledelsesforum har drøftet sagen.',
      'Ledelsesforum drøftede sagen, herunder muligheden for et netværk.',
      'Ledelsesforum drøfter sagen.',
      'Ledelsesforum gennemgik oplægget.',
      'Oplægget blev gennemgået og drøftet.',
      'Ledelsesforum havde en god drøftelse af sagen.',
      'Der var en livlig debat om sagen.',
      'Der var en kort drøftelse.',
      'Sagen blev vendt.',
      'Ledelsesforum debatterede oplægget.',
      'Ledelsesforum diskuterede udkastet og kom med input.',
      'Ledelsesforum kommenterede udkastet.',
      'Temadrøftelsen blev gennemført.',
      'Ledelsesforum drøftede sagen og gav følgende bemærkninger:',
      'Drøftelsen gav anledning til følgende bemærkninger:',
    ])('«%s»', (decision) => {
      expect(saidIn(decision, around)).toEqual(['discussed | item | 1']);
    });
  });
  describe("with { forum: 'Socialudvalget' }", () => {
    const around: Around = { forum: 'Socialudvalget' };
    it.each(['Forslaget om at udsætte sagen blev drøftet.', 'Udvalget drøftede, om sagen skal udsættes.'])(
      '«%s»',
      (decision) => {
        expect(saidIn(decision, around)).toEqual(['discussed | item | 1']);
      },
    );
  });
  describe("with { forum: 'Bestyrelsen for Egelund Ungdomsskole' }", () => {
    const around: Around = { forum: 'Bestyrelsen for Egelund Ungdomsskole' };
    it.each<[string, string[]]>([['Bestyrelsen tog sagen til efterretning.', ['noted | item | 1']]])(
      '«%s»',
      (decision, outcomes) => {
        expect(saidIn(decision, around)).toEqual(outcomes);
      },
    );
  });
  describe("with { forum: 'Hovedudvalget' }", () => {
    const around: Around = { forum: 'Hovedudvalget' };
    it.each<[string, string[]]>([['Udvalget drøftede sagen.', ['discussed | item | 1']]])(
      '«%s»',
      (decision, outcomes) => {
        expect(saidIn(decision, around)).toEqual(outcomes);
      },
    );
  });
  describe("with { forum: 'MED-udvalget' }", () => {
    const around: Around = { forum: 'MED-udvalget' };
    it.each<[string, string[]]>([['Udvalget drøftede sagen.', ['discussed | item | 1']]])(
      '«%s»',
      (decision, outcomes) => {
        expect(saidIn(decision, around)).toEqual(outcomes);
      },
    );
  });
  describe("with { forum: 'Ældrerådet' }", () => {
    const around: Around = { forum: 'Ældrerådet' };
    it.each<[string, string[]]>([['Ældrerådet drøftede sagen.', ['discussed | item | 1']]])(
      '«%s»',
      (decision, outcomes) => {
        expect(saidIn(decision, around)).toEqual(outcomes);
      },
    );
  });
  describe('with { asks: [\'at netværkene "Sund by" og "Grøn by" drøftes\', \'at netværket "Rolig by" lukkes\'], title: \'Netværk\' }', () => {
    const around: Around = {
      asks: ['at netværkene "Sund by" og "Grøn by" drøftes', 'at netværket "Rolig by" lukkes'],
      title: 'Netværk',
    };
    it.each([
      'Netværket »Sund by« blev drøftet.',
      'Netværket ’Sund by’ blev drøftet.',
      'Netværket «Sund by» blev drøftet.',
    ])('«%s»', (decision) => {
      expect(saidIn(decision, around)).toEqual(['discussed | network Sund by | 1']);
    });
  });
  describe("with { asks: ['at budgetopfølgningen godkendes', 'at der gives en tillægsbevilling på 2 mio. kr.', 'at orienteringen om refusion tages til efterretning'], title: 'Budgetopfølgning', forum: 'Økonomiudvalget' }", () => {
    const around: Around = {
      asks: [
        'at budgetopfølgningen godkendes',
        'at der gives en tillægsbevilling på 2 mio. kr.',
        'at orienteringen om refusion tages til efterretning',
      ],
      title: 'Budgetopfølgning',
      forum: 'Økonomiudvalget',
    };
    it.each([
      'Taget til efterretning, idet udvalget ønsker en opfølgning til juni.',
      'Indstillingen til efterretning.',
      'Redegørelsen blev taget ad notam.',
      'Udvalget takker for redegørelsen og tager den til efterretning.',
      'Udvalget tog, efter en drøftelse, sagen til efterretning.',
    ])('«%s»', (decision) => {
      expect(saidIn(decision, around)).toEqual(['noted | budget | 3']);
    });
    it.each([
      'Sagen blev drøftet, og udvalget tog orienteringen til efterretning.',
      'Drøftet og taget til efterretning.',
    ])('«%s»', (decision) => {
      expect(saidIn(decision, around)).toEqual(['discussed | budget | 2', 'noted | budget | 3']);
    });
    it.each(['Sagen drøftet. Udvalget ønsker at følge udviklingen tæt.', 'Drøftet med følgende bemærkninger:'])(
      '«%s»',
      (decision) => {
        expect(saidIn(decision, around)).toEqual(['discussed | budget | 2']);
      },
    );
    it.each<[string, string[]]>([
      ['Udvalget drøftede og godkendte planen.', ['discussed | budget | 2', 'approved | plan | 1']],
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
    it.each<[string, string[]]>([['Bemandingen blev drøftet.', ['discussed | network | 3']]])(
      '«%s»',
      (decision, outcomes) => {
        expect(saidIn(decision, around)).toEqual(outcomes);
      },
    );
  });
  describe("with { asks: ['at handleplanen drøftes'], title: 'Sygefravær', forum: 'Lokal-MED for Hjemmeplejen' }", () => {
    const around: Around = {
      asks: ['at handleplanen drøftes'],
      title: 'Sygefravær',
      forum: 'Lokal-MED for Hjemmeplejen',
    };
    it.each(['Lokal-MED drøftede handleplanen.', 'LMU drøftede handleplanen og anbefaler den til ledelsen.'])(
      '«%s»',
      (decision) => {
        expect(saidIn(decision, around)).toEqual(['discussed | plan | 1']);
      },
    );
  });
});
