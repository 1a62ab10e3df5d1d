import { readMinutes } from '@netvaerksoverblik/minutes';
import { minutesTexts } from '../support/minutes-texts.mjs';
import { mutantOf } from '../support/mutations.mjs';

const texts = minutesTexts();
const used = [];
for (let seed = 1; seed <= 1000; seed += 1) {
  readMinutes(mutantOf(seed, texts).text);
  if (seed !== 200 && seed !== 1000) continue;
  // Twice: what a first collection only marks, a second frees.
  globalThis.gc();
  globalThis.gc();
  used.push(process.memoryUsage().heapUsed);
}
console.log(JSON.stringify(used));
