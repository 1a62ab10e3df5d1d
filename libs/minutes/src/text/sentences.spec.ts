import { splitLines } from './lines.js';
import { splitSentences } from './sentences.js';

const sentencesOf = (text: string) =>
  splitSentences(text, splitLines(text)).map(({ start, end }) => text.slice(start, end));

describe('sentences', () => {
  it.each([
    ['Sagen blev drøftet. Den er godkendt.', ['Sagen blev drøftet.', 'Den er godkendt.']],
    ['Mødet er d. 14. Juni kl. 10. Alle kommer.', ['Mødet er d. 14. Juni kl. 10.', 'Alle kommer.']],
    ['Se bl.a. bilag 2 jf. Planloven.', ['Se bl.a. bilag 2 jf. Planloven.']],
    ['Punkt 8: "Det er godt." Det rettes.', ['Punkt 8: "Det er godt."', 'Det rettes.']],
    ['- Første punkt\n- Andet punkt. Med mere', ['Første punkt', 'Andet punkt.', 'Med mere']],
    ['**Sagen** blev godkendt.**', ['Sagen** blev godkendt.']],
    ['Ad 1. Godkendt.', ['Ad 1. Godkendt.']],
    [
      'En lang linje, som omformeren har brudt midt i sætningen, og som\ngår videre her.',
      ['En lang linje, som omformeren har brudt midt i sætningen, og som\ngår videre her.'],
    ],
    ['Godkendt\nAnna Holm deltog ikke.', ['Godkendt', 'Anna Holm deltog ikke.']],
    ['A | B\n\tx\ty', ['A | B']],
    ['', []],
  ])('of %j are %j', (text, sentences) => {
    expect(sentencesOf(text)).toEqual(sentences);
  });
});
