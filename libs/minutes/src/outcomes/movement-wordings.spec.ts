import { type Around, saidIn } from './said-outcomes.fixture.js';

describe('what is put off, taken off, sent back, sent on or left to somebody', () => {
  describe('with one recommendation', () => {
    const around: Around = {};
    it.each([
      'Udsat.',
      'Udsat',
      'Udsættes.',
      'Udskudt.',
      'Sagen udsat.',
      'Sagen udsat til næste møde.',
      'Punktet er udsat.',
      'Punktet blev udskudt til næste møde.',
      'Punktet udskydes til mødet den 9. april.',
      'Sagen udsættes til mødet den 3. maj.',
      'Ledelsesforum udsætter sagen.',
      'Ledelsesforum udskød behandlingen til maj.',
      'Behandlingen udsættes.',
      'Stillingtagen udskydes, til økonomien er afklaret.',
      'Beslutningen blev udskudt til efter sommerferien.',
      'Ledelsesforum besluttede at udskyde sagen.',
      'Det blev besluttet at udsætte sagen til mødet i maj.',
      'Det blev aftalt at udskyde punktet.',
      'Udsat til næste møde på grund af afbud.',
      'Punktet nåede ikke at blive behandlet.',
      'Punktet blev ikke nået.',
      'Punktet blev ikke behandlet.',
      'Ikke behandlet.',
      'Ledelsesforum nåede ikke punktet.',
      'Punktet flyttes til næste møde.',
      'Punktet overføres til næste møde.',
      'Punktet tages op på næste møde.',
      'Sagen behandles på et kommende møde.',
      'Sagen sættes i bero.',
      'Sagen stilles i bero, indtil kommunen har svar fra ministeriet.',
      'Sagen sættes på dagsordenen til mødet i maj.',
      'Sagen genoptages på mødet den 9. april.',
      'Sagen optages på dagsordenen for næste møde.',
      'Sagen afventer et notat om økonomien.',
      'Sagen udsættes med henblik på yderligere belysning.',
    ])('«%s»', (decision) => {
      expect(saidIn(decision, around)).toEqual(['postponed | item | 1']);
    });
    it.each([
      'Udgår.',
      'Udgår',
      'Udgået.',
      'Punktet udgik.',
      'Punktet er udgået.',
      'Punktet udgår af dagsordenen.',
      'Sagen udgår.',
      'Sagen er taget af dagsordenen.',
      'Sagen tages af dagsordenen.',
      'Taget af dagsordenen.',
      'Sagen blev trukket tilbage.',
      'Sagen er trukket.',
      'Trukket.',
      'Punktet trækkes.',
      'Administrationen trak sagen tilbage.',
      'Kommunaldirektøren trak forslaget.',
      'Forslagsstilleren har trukket forslaget tilbage.',
      'Punktet blev fjernet fra dagsordenen.',
      'Punktet slettes af dagsordenen.',
      'Punktet aflyst.',
    ])('«%s»', (decision) => {
      expect(saidIn(decision, around)).toEqual(['withdrawn | item | 1']);
    });
    it.each([
      'Sagen sendes tilbage til forvaltningen.',
      'Sagen blev sendt tilbage til administrationen.',
      'Tilbagesendt.',
      'Ledelsesforum sendte sagen tilbage med ønske om et nyt oplæg.',
      'Ledelsesforum besluttede at sende sagen tilbage til afdelingen.',
      'Sagen hjemvises til fornyet behandling.',
      'Sagen skal kvalificeres yderligere.',
      'Forslaget skal gennemarbejdes yderligere og forelægges igen i maj.',
      'Sagen skal i ledelsesforum igen.',
      'Sagen tages op igen på mødet i maj.',
      'Sagen skal på igen.',
      'Sagen forelægges ledelsesforum igen, når økonomien er på plads.',
      'Udkastet skal omskrives.',
      'Forslaget returneres til forslagsstillerne.',
      'Sagen sendes retur.',
      'Ledelsesforum ønsker sagen yderligere belyst.',
      'Ledelsesforum ønskede forslaget kvalificeret.',
      'Oplægget skal revideres, inden der kan tages stilling.',
      'Punktet genbehandles på næste møde.',
    ])('«%s»', (decision) => {
      expect(saidIn(decision, around)).toEqual(['returned | item | 1']);
    });
  });
  describe("with { forum: 'Socialudvalget' }", () => {
    const around: Around = { forum: 'Socialudvalget' };
    it.each([
      'Udvalget anbefaler over for Økonomiudvalget, at sagen godkendes.',
      'Sagen oversendes til Økonomiudvalget.',
      'Videresendes til Økonomiudvalget med anbefaling.',
      'Sagen sendes til behandling i Økonomiudvalget.',
      'Sagen forelægges Økonomiudvalget.',
    ])('«%s»', (decision) => {
      expect(saidIn(decision, around)).toEqual(['referred | item | Økonomiudvalget | 1']);
    });
    it.each([
      'Udvalget anbefaler Byrådet at godkende sagen.',
      'Udvalget anbefaler, at Byrådet godkender sagen.',
      'Udvalget indstiller til Byrådet, at sagen godkendes.',
      'Udvalget indstiller over for Byrådet at sagen godkendes.',
      'Oversendes til Byrådet.',
      'Sagen sendes videre til Byrådet.',
      'Den endelige afgørelse træffes af Byrådet.',
      'Udvalget sender sagen til endelig godkendelse i Byrådet.',
    ])('«%s»', (decision) => {
      expect(saidIn(decision, around)).toEqual(['referred | item | Byrådet | 1']);
    });
    it.each(['Sagen afgøres af Direktionen.', 'Sagen løftes til Direktionen.'])('«%s»', (decision) => {
      expect(saidIn(decision, around)).toEqual(['referred | item | Direktionen | 1']);
    });
    it.each([
      'Udvalget bemyndiger formanden til at godkende den endelige tekst.',
      'Udvalget gav formanden mandat til at forhandle videre.',
      'Udvalget overlader det til formanden at finde en dato.',
    ])('«%s»', (decision) => {
      expect(saidIn(decision, around)).toEqual(['delegated | item | formanden | 1']);
    });
    it.each(['Udvalget bemyndigede centerchefen til at indgå aftalen.', 'Kompetencen delegeres til centerchefen.'])(
      '«%s»',
      (decision) => {
        expect(saidIn(decision, around)).toEqual(['delegated | item | centerchefen | 1']);
      },
    );
    it.each<[string, string[]]>([
      ['Udvalget udsatte sagen.', ['postponed | item | 1']],
      [
        'Indstillingen anbefales over for Økonomiudvalget og Byrådet.',
        ['referred | item | Økonomiudvalget og Byrådet | 1'],
      ],
      ['Indstilles til godkendelse i byrådet.', ['referred | item | byrådet | 1']],
      ['Indstilles til kommunalbestyrelsens godkendelse.', ['referred | item | kommunalbestyrelsen | 1']],
      ['Sagen videresendes til Kultur- og Fritidsudvalget.', ['referred | item | Kultur- og Fritidsudvalget | 1']],
      ['Spørgsmålet henvises til Hovedudvalget.', ['referred | item | Hovedudvalget | 1']],
      ['Formanden bemyndiges til at godkende den endelige tekst.', ['delegated | item | Formanden | 1']],
      ['Udvalget gav direktøren bemyndigelse til at indgå aftalen.', ['delegated | item | direktøren | 1']],
      [
        'Det delegeres til administrationen at træffe beslutning om placeringen.',
        ['delegated | item | administrationen | 1'],
      ],
      ['Formandskabet beslutter selv rækkefølgen.', ['delegated | item | Formandskabet | 1']],
      ['Skolelederen afgør, hvornår ordningen træder i kraft.', ['delegated | item | Skolelederen | 1']],
    ])('«%s»', (decision, outcomes) => {
      expect(saidIn(decision, around)).toEqual(outcomes);
    });
  });
  describe("with { forum: 'Byrådet' }", () => {
    const around: Around = { forum: 'Byrådet' };
    it.each(['Byrådet sender sagen tilbage til Økonomiudvalget.', 'Sagen sendes tilbage til udvalget.'])(
      '«%s»',
      (decision) => {
        expect(saidIn(decision, around)).toEqual(['returned | item | 1']);
      },
    );
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
      'Indstillingen anbefales godkendt.',
      'Anbefales godkendt.',
      'Anbefales.',
      'Økonomiudvalget anbefaler indstillingen.',
      'Økonomiudvalget anbefaler, at indstillingen godkendes.',
      'Indstilles godkendt.',
    ])('«%s»', (decision) => {
      expect(saidIn(decision, around)).toEqual(['referred | budget | 1', 'referred | budget | 2']);
    });
    it.each([
      'Økonomiudvalget indstiller til Byrådet, at indstillingen tiltrædes.',
      'Indstilles til Byrådets godkendelse.',
      'V begærede sagen i Byrådet.',
      'Sagen begæres afgjort af Byrådet.',
    ])('«%s»', (decision) => {
      expect(saidIn(decision, around)).toEqual(['referred | budget | Byrådet | 1', 'referred | budget | Byrådet | 2']);
    });
    it.each([
      'Sagen udsættes og genfremsættes på et senere møde.',
      'Udsat til behandling på mødet den 14. maj.',
      'Punktet genoptages i august.',
    ])('«%s»', (decision) => {
      expect(saidIn(decision, around)).toEqual([
        'postponed | budget | 1',
        'postponed | budget | 2',
        'postponed | budget | 3',
      ]);
    });
    it.each([
      'Borgmesteren bemyndiges til at underskrive aftalen.',
      'Borgmesteren blev bemyndiget til at indgå aftalen.',
    ])('«%s»', (decision) => {
      expect(saidIn(decision, around)).toEqual(['delegated | budget | Borgmesteren | -']);
    });
    it.each(['Udvalget ønsker punktet på dagsordenen igen i august.', 'Drøftes igen i august.'])('«%s»', (decision) => {
      expect(saidIn(decision, around)).toEqual(['returned | budget | -']);
    });
    it.each<[string, string[]]>([
      [
        'Ad 1-2) Anbefales. Ad 3) Taget til efterretning.',
        ['referred | budget | 1', 'referred | budget | 2', 'noted | budget | 3'],
      ],
      [
        'Sagen tages af dagsordenen med henblik på fornyet behandling.',
        ['withdrawn | budget | 1', 'withdrawn | budget | 2', 'withdrawn | budget | 3'],
      ],
      ['Oversendt til budgetforhandlingerne.', ['referred | budget | 1']],
      ['Oversendes til forhandlingerne om budget 2020.', ['referred | budget | -']],
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
      'Temaet Digitale hjælpere er for bredt og skal snævres ind.',
      'Chefforum bad om at få Digitale hjælpere tilbage i en skarpere udgave.',
    ])('«%s»', (decision) => {
      expect(saidIn(decision, around)).toEqual(['returned | theme Digitale hjælpere | 2']);
    });
    it.each(['Drøftelsen af bemandingen udsættes.', 'Punktet om bemanding blev ikke behandlet på grund af tidsnød.'])(
      '«%s»',
      (decision) => {
        expect(saidIn(decision, around)).toEqual(['postponed | network | 3']);
      },
    );
    it.each<[string, string[]]>([
      ['Temaet Digitale hjælpere parkeres til næste år.', ['postponed | theme Digitale hjælpere | 2']],
      ['Bemandingen overlades til afdelingerne.', ['delegated | network | afdelingerne | -']],
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
      ['Bestyrelsen var ikke beslutningsdygtig, og punktet blev udsat.', ['postponed | item | 1']],
      ['Bestyrelsen gav lederen mandat til at forhandle.', ['delegated | item | lederen | 1']],
      ['Lederen får frie hænder til at finde en løsning.', ['delegated | item | Lederen | 1']],
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
      ['Punktet tages på næste møde.', ['postponed | item | 1']],
      ['Punktet genbesøges i efteråret.', ['returned | item | 1']],
    ])('«%s»', (decision, outcomes) => {
      expect(saidIn(decision, around)).toEqual(outcomes);
    });
  });
});
