import { type Around, saidIn } from './said-outcomes.fixture.js';

describe('what decides nothing', () => {
  describe("with { forum: 'Socialudvalget' }", () => {
    const around: Around = { forum: 'Socialudvalget' };
    it.each([
      'Et mindretal bestående af O ønskede sagen udsat.',
      'Anna Holm (V) kan ikke tiltræde indstillingen.',
      'Liste Ø tager forbehold.',
      'Venstre undlod at stemme.',
      'For stemte 4, imod stemte 3.',
      'Udvalget besluttede følgende:',
      'Udvalget anmodede forvaltningen om at undersøge prisen.',
      'Udvalget beder administrationen vende tilbage med et notat.',
      'Udvalget udtrykte ønske om flere tal.',
      'Udvalget bemærkede, at tallene er gode.',
      'Det blev oplyst, at sagen er godkendt i Byrådet.',
      'Formanden orienterede om mødet med ministeren.',
      'Formanden bød velkommen.',
      'Udvalget takkede for oplægget.',
      'Udvalget roste arbejdet.',
      'Sagen blev fremlagt af Bo Lind.',
      'Udvalget ser frem til at drøfte sagen i Byrådet.',
      'Hvis økonomien holder, kan forslaget godkendes til efteråret.',
      'Når planen er godkendt, offentliggøres den.',
      'Byrådet godkendte planen i februar.',
      'Indstillingen var, at sagen blev godkendt.',
      'Ingen beslutning.',
      'Der blev ikke truffet beslutning.',
      'Ingen bemærkninger.',
      'Fraværende: Anna Holm, Bo Lind',
      'Fraværende: Ingen',
      'Afbud: Anna Holm',
      'Bo Lind deltog ikke i punktet.',
      'Anna Holm erklærede sig inhabil.',
    ])('«%s»', (decision) => {
      expect(saidIn(decision, around)).toEqual([]);
    });
  });
  describe("with { asks: ['at netværket \"Sund by\" drøftes'], title: 'Netværk' }", () => {
    const around: Around = { asks: ['at netværket "Sund by" drøftes'], title: 'Netværk' };
    it.each([
      'Udvalget udpegede Anna Holm og Bo Lind.',
      'Rollen som netværksleder er ubesat.',
      'Der mangler en netværksleder.',
      'Anna Holm er ikke længere netværksleder.',
      'Anna Holm ønsker ikke at være netværksleder.',
      'Anna Holm var referenceleder indtil februar.',
      'Anna Holm orienterede om arbejdet som netværksleder.',
      'Netværksleder Anna Holm fremlagde status.',
      'Referenceleder Anna Holm indkalder til møde.',
      'Anna Holm blev foreslået som referenceleder, men ønskede det ikke.',
    ])('«%s»', (decision) => {
      expect(saidIn(decision, around)).toEqual([]);
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
      'Økonomiudvalget ønsker en sag om emnet til efteråret.',
      'Udvalget konstaterede, at budgettet holder.',
      'Ikke til stede: Bo Lind.',
      'Bo Lind (V) ønskede ført til protokols, at han er imod.',
      'Inhabilitet: Bo Lind forlod mødet under behandlingen.',
      'Mødet hævet kl. 17.00.',
      'Ingen yderligere bemærkninger.',
      'Intet.',
    ])('«%s»', (decision) => {
      expect(saidIn(decision, around)).toEqual([]);
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
      'Der er stadig behov for en netværksleder til Sund start.',
      'Posten som netværksleder opslås.',
      'Ole Kjær blev opfordret til at søge rollen som netværksleder.',
    ])('«%s»', (decision) => {
      expect(saidIn(decision, around)).toEqual([]);
    });
  });
  describe("with { asks: ['at de nye åbningstider godkendes'], title: 'Åbningstider', forum: 'Bestyrelsen for Egelund Bibliotek' }", () => {
    const around: Around = {
      asks: ['at de nye åbningstider godkendes'],
      title: 'Åbningstider',
      forum: 'Bestyrelsen for Egelund Bibliotek',
    };
    it.each(['De nye åbningstider træder i kraft den 1. maj.', 'Bestyrelsen tog forbehold for lørdagsåbningen.'])(
      '«%s»',
      (decision) => {
        expect(saidIn(decision, around)).toEqual([]);
      },
    );
  });
});
