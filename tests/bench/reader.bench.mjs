// Reading minutes against the least that any reader does: cutting the same text into lines and looking for the verbs by which a
// forum decides with one regular expression.
import { ensureBuilt } from '../../apps/api/scripts/start-build.mjs';
import { minutesTexts } from '../support/minutes-texts.mjs';
import { ratioOf } from '../support/rounds.mjs';

const MOST = 25;
const bar = `≤ ${MOST}× lines and one expression`;
const ROUNDS = { s: 40, m: 120, l: 400 };
/** The baseline is over so soon that a clock needs it several times. */
const TIMES = 8;
const DECIDES =
  /(?<!\p{L})(?:godkend|tiltr[åa]d|vedt[ao]g|drøft|beslutte|indstill|udsæt|udsat|udskudt|afvis|tag(?:er|et)? til efterretning)\p{L}*/iu;

function linesThatDecide(texts) {
  let found = 0;
  for (const text of texts) for (const line of text.split('\n')) if (DECIDES.test(line)) found += 1;
  return found;
}

export async function run({ size }) {
  if (!(await ensureBuilt(['domain', 'minutes']))) return { figure: 'the build failed', bar, holds: false };
  const { readMinutes } = await import('@netvaerksoverblik/minutes');
  const texts = minutesTexts();
  let found = 0;
  const reading = () => {
    for (let time = 0; time < TIMES; time += 1) for (const text of texts) found += readMinutes(text).ok ? 1 : 0;
  };
  const lines = () => {
    for (let time = 0; time < TIMES; time += 1) found += linesThatDecide(texts);
  };
  const ratio = await ratioOf(reading, lines, { rounds: ROUNDS[size], warmUp: 5 });
  const characters = texts.reduce((total, text) => total + text.length, 0);
  const figure = `${ratio.toFixed(1)}× on ${texts.length} documents of ${Math.round(characters / 1000)}k characters`;
  return { figure, bar, holds: ratio <= MOST && found > 0 };
}
