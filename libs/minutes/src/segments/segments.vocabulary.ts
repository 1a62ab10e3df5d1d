/** Words that a segment's code follows, in lower case. */
export const SEGMENT_WORDS = ['segment', 'segmentet', 'segmentkode', 'segmentkoden'] as const;

/** Heads of a column of codes. */
export const SEGMENT_HEADS = ['segment', 'segmentkode', 'segmentkoden'] as const;

/** What may stand between a name and the code that it belongs to, within one sentence; anything else leaves open whether it does. */
export const TYING_WORDS = [
  'hører', 'hørende', 'til', 'under', 'i', 'inden', 'indenfor', 'for', 'fra', 'ligger', 'er', 'dækker', 'dækkes', 'omfatter', 'vedrører', 'handler',
  'om', 'af', 'som', 'der', 'har', 'får', 'med', 'netværket', 'temaet', 'netværkstemaet', 'velfærdsnetværket', 'innovationsnetværket',
  'læringsnetværket', ',', '(', ')', ':',
] as const; // prettier-ignore

/** Between a code and the name that it stands before. */
export const LEADING_MARKS = [':', '-', '–', '—', ',', '.', '('] as const;
