import { itSays, type Saying } from './said-outcomes.fixture.js';

const SAYINGS: readonly Saying[] = [
  {
    around: { forum: 'Socialudvalget' },
    said: [
      {
        says: ['referred | item | Økonomiudvalget | 1'],
        decisions: [
          'Udvalget anbefaler over for Økonomiudvalget, at sagen godkendes.',
          'Sagen oversendes til Økonomiudvalget.',
          'Videresendes til Økonomiudvalget med anbefaling.',
          'Sagen sendes til behandling i Økonomiudvalget.',
          'Sagen forelægges Økonomiudvalget.',
        ],
      },
      {
        says: ['referred | item | Byrådet | 1'],
        decisions: [
          'Udvalget anbefaler Byrådet at godkende sagen.',
          'Udvalget anbefaler, at Byrådet godkender sagen.',
          'Udvalget indstiller til Byrådet, at sagen godkendes.',
          'Udvalget indstiller over for Byrådet at sagen godkendes.',
          'Oversendes til Byrådet.',
          'Sagen sendes videre til Byrådet.',
          'Den endelige afgørelse træffes af Byrådet.',
          'Udvalget sender sagen til endelig godkendelse i Byrådet.',
        ],
      },
      {
        says: ['referred | item | Direktionen | 1'],
        decisions: ['Sagen afgøres af Direktionen.', 'Sagen løftes til Direktionen.'],
      },
      {
        says: ['delegated | item | formanden | 1'],
        decisions: [
          'Udvalget bemyndiger formanden til at godkende den endelige tekst.',
          'Udvalget gav formanden mandat til at forhandle videre.',
          'Udvalget overlader det til formanden at finde en dato.',
        ],
      },
      {
        says: ['delegated | item | centerchefen | 1'],
        decisions: [
          'Udvalget bemyndigede centerchefen til at indgå aftalen.',
          'Kompetencen delegeres til centerchefen.',
        ],
      },
      {
        says: ['referred | item | Økonomiudvalget og Byrådet | 1'],
        decisions: ['Indstillingen anbefales over for Økonomiudvalget og Byrådet.'],
      },
      { says: ['referred | item | byrådet | 1'], decisions: ['Indstilles til godkendelse i byrådet.'] },
      {
        says: ['referred | item | kommunalbestyrelsen | 1'],
        decisions: ['Indstilles til kommunalbestyrelsens godkendelse.'],
      },
      {
        says: ['referred | item | Kultur- og Fritidsudvalget | 1'],
        decisions: ['Sagen videresendes til Kultur- og Fritidsudvalget.'],
      },
      { says: ['referred | item | Hovedudvalget | 1'], decisions: ['Spørgsmålet henvises til Hovedudvalget.'] },
      {
        says: ['delegated | item | Formanden | 1'],
        decisions: ['Formanden bemyndiges til at godkende den endelige tekst.'],
      },
      {
        says: ['delegated | item | direktøren | 1'],
        decisions: ['Udvalget gav direktøren bemyndigelse til at indgå aftalen.'],
      },
      {
        says: ['delegated | item | administrationen | 1'],
        decisions: ['Det delegeres til administrationen at træffe beslutning om placeringen.'],
      },
      { says: ['delegated | item | Formandskabet | 1'], decisions: ['Formandskabet beslutter selv rækkefølgen.'] },
      {
        says: ['delegated | item | Skolelederen | 1'],
        decisions: ['Skolelederen afgør, hvornår ordningen træder i kraft.'],
      },
    ],
  },
  {
    around: {
      asks: [
        'at budgetopfølgningen godkendes',
        'at der gives en tillægsbevilling på 2 mio. kr.',
        'at orienteringen om refusion tages til efterretning',
      ],
      title: 'Budgetopfølgning',
      forum: 'Økonomiudvalget',
    },
    said: [
      {
        says: ['referred | budget | 1', 'referred | budget | 2'],
        decisions: [
          'Indstillingen anbefales godkendt.',
          'Anbefales godkendt.',
          'Anbefales.',
          'Økonomiudvalget anbefaler indstillingen.',
          'Økonomiudvalget anbefaler, at indstillingen godkendes.',
          'Indstilles godkendt.',
        ],
      },
      {
        says: ['referred | budget | Byrådet | 1', 'referred | budget | Byrådet | 2'],
        decisions: [
          'Økonomiudvalget indstiller til Byrådet, at indstillingen tiltrædes.',
          'Indstilles til Byrådets godkendelse.',
          'V begærede sagen i Byrådet.',
          'Sagen begæres afgjort af Byrådet.',
        ],
      },
      {
        says: ['delegated | budget | Borgmesteren | -'],
        decisions: [
          'Borgmesteren bemyndiges til at underskrive aftalen.',
          'Borgmesteren blev bemyndiget til at indgå aftalen.',
        ],
      },
      {
        says: ['referred | budget | 1', 'referred | budget | 2', 'noted | budget | 3'],
        decisions: ['Ad 1-2) Anbefales. Ad 3) Taget til efterretning.'],
      },
      { says: ['referred | budget | 1'], decisions: ['Oversendt til budgetforhandlingerne.'] },
      { says: ['referred | budget | -'], decisions: ['Oversendes til forhandlingerne om budget 2020.'] },
    ],
  },
  {
    around: {
      asks: [
        'at netværket "Sund start" godkendes',
        'at temaet "Digitale hjælpere" godkendes',
        'at chefforum drøfter, hvordan netværkene bemandes',
      ],
      title: 'Nye netværk i efteråret',
      forum: 'Chefforum',
    },
    said: [
      { says: ['delegated | network | afdelingerne | -'], decisions: ['Bemandingen overlades til afdelingerne.'] },
    ],
  },
  {
    around: {
      asks: ['at de nye åbningstider godkendes'],
      title: 'Åbningstider',
      forum: 'Bestyrelsen for Egelund Bibliotek',
    },
    said: [
      { says: ['delegated | item | lederen | 1'], decisions: ['Bestyrelsen gav lederen mandat til at forhandle.'] },
      { says: ['delegated | item | Lederen | 1'], decisions: ['Lederen får frie hænder til at finde en løsning.'] },
    ],
  },
];

describe.each(SAYINGS)('what is sent on or left to somebody, around $around', itSays);
