// Reading minutes against the least that a reader of the same things does: cutting the same text into lines and running one regular
// expression over each that finds headings, labels, case numbers, dates, words that decide, and names. What an expression for a few verbs
// alone takes is printed beside it, without a bar: it finds next to nothing.
import { ensureBuilt } from '../../apps/api/scripts/start-build.mjs';
import { minutesTexts } from '../support/minutes-texts.mjs';
import { ratioOf } from '../support/rounds.mjs';

/** Loaded when it is built; by a name of its own, or lint would call the library lazy everywhere. */
const READER = '@netvaerksoverblik/minutes';
const MOST = 25;
const bar = `≤ ${MOST}× lines and one expression`;
const ROUNDS = { s: 40, m: 120, l: 400 };
/** A few verbs are over so soon that a clock needs them several times. */
const TIMES = 4;

const MONTHS = 'januar|februar|marts|april|maj|juni|juli|august|september|oktober|november|december';
const THINGS = new RegExp(
  [
    String.raw`^(?<heading>(?:[Pp]unkt )?\d{1,3}[.:)] )`,
    String.raw`^(?<label>(?:INDSTILLING|BESLUTNING|[Ii]ndstilling|[Bb]eslutning|[Ss]agsfremstilling|[Aa]nledning|[Bb]aggrund|[Bb]ilag|[Øø]konomi)\b.*)`,
    String.raw`(?<case>\b\d{2}\/\d{3,6}\b|\b\d{2}\.\d{2}\.\d{2}-\p{Lu}\d{2}-\d{1,5}-\d{2}\b)`,
    String.raw`(?<date>\b\d{1,2}[.\/\-]\d{1,2}(?:[.\/\-]\d{2,4})?|\b\d{1,2}\. ?(?:${MONTHS})(?: \d{4})?|\buge \d{1,2})`,
    String.raw`(?<decides>\p{L}*(?:godkend|tiltr[åa]d|vedt[ao]g|drøft|beslutte|indstill|udsæt|udsat|udskudt|afvis|nedsæt|igangsæt|udpeg)\p{L}*|\btag(?:er|et)? til efterretning)`,
    String.raw`(?<name>\p{Lu}\p{Ll}{1,20}(?:[ \-]\p{Lu}\p{Ll}{1,20}){1,3})`,
  ].join('|'),
  'gu',
);
const VERBS = /(?<!\p{L})(?:godkend|tiltr[åa]d|vedt[ao]g|drøft|beslutte|indstill|udsæt|udsat|afvis)\p{L}*/iu;

function countThings(texts) {
  let found = 0;
  for (const text of texts)
    for (const line of text.split('\n')) for (const hit of line.matchAll(THINGS)) found += hit[0].length;
  return found;
}

function countVerbs(texts) {
  let found = 0;
  for (const text of texts) for (const line of text.split('\n')) found += VERBS.test(line) ? 1 : 0;
  return found;
}

export async function run({ size }) {
  if (!(await ensureBuilt(['domain', 'minutes']))) return { figure: 'the build failed', bar, holds: false };
  const { readMinutes } = await import(READER);
  const texts = minutesTexts();
  let found = 0;
  const times = (work) => () => {
    for (let time = 0; time < TIMES; time += 1) found += work(texts);
  };
  const reading = times(() => texts.filter((text) => readMinutes(text).ok).length);
  const rounds = ROUNDS[size];
  const ratio = await ratioOf(reading, times(countThings), { rounds, warmUp: 5 });
  const ofVerbs = await ratioOf(reading, times(countVerbs), { rounds: rounds / 4, warmUp: 2 });
  const characters = Math.round(texts.reduce((total, text) => total + text.length, 0) / 1000);
  const documents = `${texts.length} documents of ${characters}k characters`;
  const figure = `${ratio.toFixed(1)}× on ${documents}; ${ofVerbs.toFixed(0)}× of an expression for a few verbs`;
  return { figure, bar, holds: ratio <= MOST && found > 0 };
}
