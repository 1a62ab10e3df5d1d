import type { Asks } from '@netvaerksoverblik/domain';

/** Verb forms by which a recommendation says what it asks for. The first kind found in its main clause counts. */
export const ASKS_WORDS: readonly { readonly asks: Asks; readonly phrases: readonly string[] }[] = [
  {
    asks: 'approve',
    phrases: ['godkende', 'godkender', 'godkendes', 'tiltræde', 'tiltræder', 'tiltrædes', 'vedtage', 'vedtager', 'vedtages', 'bevilge', 'bevilger', 'bevilges', 'bifalde', 'bifalder', 'bifaldes'],
  },
  {
    asks: 'decide',
    phrases: ['beslutter', 'beslutte', 'besluttes', 'tager … beslutning', 'træffer … beslutning', 'træffes … beslutning', 'tages … beslutning', 'tager stilling', 'tages stilling', 'afklarer', 'afklares', 'afgør', 'afgøres', 'vælger', 'udpeger', 'peger på', 'fordeler', 'fastlægger', 'fastsætter', 'prioriterer', 'nedsætter', 'der udpeges|vælges|findes en|et|to|tre|nye'],
  },
  {
    asks: 'discuss',
    phrases: ['drøfter', 'drøfte', 'drøftes', 'gennemgår', 'gennemgå', 'gennemgås', 'debatterer', 'debatteres', 'diskuterer', 'diskuteres', 'kvalificerer', 'kvalificeres', 'kommenterer', 'kommenteres', 'giver .. input*', 'kommer .. med .. input*', 'bidrager', 'sparrer', 'forholder sig'],
  },
  { asks: 'note', phrases: ['til efterretning', 'til orientering', 'noterer sig', 'orienteres om', 'tager … ad notam'] },
]; // prettier-ignore

/** What follows these words is no longer what the recommendation asks. */
export const PURPOSE_WORDS = [
  'med henblik på',
  'mhp',
  'for at',
  'så',
  'inden',
  'hvorvidt',
  'hvordan',
  'hvilke',
  'hvilken',
  'hvem',
  'herunder',
  'til brug for',
  'idet',
  'som',
] as const;

/** Verbs between who recommends and what. */
export const RECOMMENDING_VERBS = ['indstiller', 'anbefaler', 'foreslår', 'indstillede'] as const;
/** The same without who: `Det indstilles, at …` */
export const RECOMMENDED_VERBS = ['indstilles', 'anbefales', 'foreslås'] as const;
/** Openings that name nobody. */
export const NOBODY_RECOMMENDS = ['det', 'der', 'hermed', 'det indstilles'] as const;
