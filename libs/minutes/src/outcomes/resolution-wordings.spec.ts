import { type Around, saidIn } from './said-outcomes.fixture.js';

describe('what is started or decided', () => {
  describe("with { forum: 'Socialudvalget' }", () => {
    const around: Around = { forum: 'Socialudvalget' };
    it.each([
      'Udvalget besluttede, at sagen sendes i høring.',
      'Der etableres en rampe ved indgangen.',
      'Besluttet, at der holdes et møde med foreningerne.',
      'Udvalget besluttede at invitere skolerne til næste møde.',
      'Det blev besluttet, at ordningen fortsætter uændret.',
      'Det aftaltes, at formanden skriver til ministeren.',
      'Der var enighed om, at der skal være færre møder.',
      'Udvalget var enige om at holde færre møder.',
      'Udvalget valgte at fastholde den nuværende ordning.',
      'Udvalget fastholder sin beslutning fra februar.',
    ])('«%s»', (decision) => {
      expect(saidIn(decision, around)).toEqual(['decided | item | -']);
    });
  });
  describe('with { asks: [\'at netværkene "Sund by" og "Grøn by" drøftes\', \'at netværket "Rolig by" lukkes\'], title: \'Netværk\' }', () => {
    const around: Around = {
      asks: ['at netværkene "Sund by" og "Grøn by" drøftes', 'at netværket "Rolig by" lukkes'],
      title: 'Netværk',
    };
    it.each([
      'Netværket "Sund by" lukkes.',
      'Netværket "Sund by" sættes på pause.',
      'Netværket "Sund by" stoppes.',
      'Netværket "Sund by" nedlægges.',
      'Netværket "Sund by" forlænges til maj.',
      'Netværket "Sund by" fortsætter et halvt år endnu.',
      'Anna Holm fratræder som referenceleder for "Sund by".',
    ])('«%s»', (decision) => {
      expect(saidIn(decision, around)).toEqual(['decided | network Sund by | -']);
    });
    it.each(['Netværket "Rolig by" blev lukket.', 'Netværket "Rolig by" afsluttes med udgangen af maj.'])(
      '«%s»',
      (decision) => {
        expect(saidIn(decision, around)).toEqual(['decided | network Rolig by | 2']);
      },
    );
    it.each([
      'Netværket "Sund by" igangsættes.',
      'Netværket "Sund by" starter op den 1. maj.',
      'Netværket "Sund by" går i gang efter påske.',
      'Ledelsesforum sætter netværket "Sund by" i gang.',
    ])('«%s»', (decision) => {
      expect(saidIn(decision, around)).toEqual(['started | network Sund by | 1']);
    });
    it.each(['Der nedsættes en arbejdsgruppe.', 'Der nedsættes et udvalg om sagen.'])('«%s»', (decision) => {
      expect(saidIn(decision, around)).toEqual(['started | project | 2']);
    });
    it.each<[string, string[]]>([
      ['Der etableres et netværk om trafik i byen.', ['started | network trafik i byen | 1']],
      ['Der oprettes et netværk om trafik.', ['started | network trafik | 1']],
      [
        'Ledelsesforum nedsatte en styregruppe med Anna Holm som formand.',
        ['started | project | 2', 'appointed | network | Anna Holm | steering-group | -'],
      ],
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
    it.each([
      'Der var bred enighed om at sætte netværket Sund start i gang.',
      'Sund start blev besluttet igangsat pr. 1. september.',
      'Netværket Sund start etableres som et læringsnetværk.',
    ])('«%s»', (decision) => {
      expect(saidIn(decision, around)).toEqual(['started | network Sund start | 1']);
    });
    it.each<[string, string[]]>([
      [
        'Sund start igangsættes til september med Mette Holm som referenceleder.',
        ['started | network Sund start | 1', 'appointed | network Sund start | Mette Holm | reference-leader | -'],
      ],
      ['Netværket Sund start overgår til testfase.', ['decided | network Sund start | -']],
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
      ['MED-udvalget besluttede at nedsætte en arbejdsgruppe om nærvær.', ['started | project | 1']],
    ])('«%s»', (decision, outcomes) => {
      expect(saidIn(decision, around)).toEqual(outcomes);
    });
  });
});
