import { LABELS, STRANGE } from './mutations.vocabulary.mjs';

/** Longer texts are not damaged further. */
const LONGEST = 400_000;
const MOST_KINDS = 4;

/** Numbers from 0 to 1 that follow from a seed. Source: mulberry32, T. Ettinger. */
function randomFrom(seed) {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

function diceFrom(seed, texts) {
  const random = randomFrom(seed);
  const below = (count) => Math.floor(random() * count);
  return { below, pick: (list) => list[below(list.length)], texts };
}

/** Each line through `change`, which gives the lines that stand there instead. */
function changeLines(text, change) {
  return text.split('\n').flatMap(change).join('\n');
}

/** Puts something in at some places. */
function putIn(text, dice, most, piece) {
  let changed = text;
  for (let count = 1 + dice.below(most); count > 0; count -= 1) {
    const at = dice.below(changed.length + 1);
    changed = changed.slice(0, at) + piece() + changed.slice(at);
  }
  return changed;
}

function shuffled(list, dice) {
  const order = [...list];
  for (let at = order.length - 1; at > 0; at -= 1) {
    const other = dice.below(at + 1);
    [order[at], order[other]] = [order[other], order[at]];
  }
  return order;
}

/** A stretch of lines, which is what is damaged most often. */
function someLines(text, dice) {
  const lines = text.split('\n');
  const from = dice.below(lines.length);
  const to = Math.min(lines.length, from + 1 + dice.below(40));
  return { before: lines.slice(0, from), some: lines.slice(from, to), after: lines.slice(to) };
}

function inSomeLines(change) {
  return (text, dice) => {
    const { before, some, after } = someLines(text, dice);
    return [...before, ...change(some, dice), ...after].join('\n');
  };
}

function half(text, dice) {
  const at = dice.below(text.length + 1);
  const line = text.indexOf('\n', at);
  return line < 0 ? text.length : line + 1;
}

const KINDS = {
  truncated: (text, dice) => text.slice(0, dice.below(text.length + 1)),
  beheaded: (text, dice) => text.slice(dice.below(text.length + 1)),
  shuffled: inSomeLines(shuffled),
  allShuffled: (text, dice) => shuffled(text.split('\n'), dice).join('\n'),
  doubled: inSomeLines((lines) => [...lines, ...lines]),
  everyLineTwice: inSomeLines((lines) => lines.flatMap((line) => [line, line])),
  dropped: inSomeLines(() => []),
  thinned: (text, dice) => changeLines(text, (line) => (dice.below(8) === 0 ? [] : [line])),
  halves: (text, dice) => {
    const other = dice.pick(dice.texts);
    return text.slice(0, half(text, dice)) + other.slice(half(other, dice));
  },
  woven: inSomeLines((lines, dice) => {
    const others = dice.pick(dice.texts).split('\n');
    return lines.flatMap((line) => [line, dice.pick(others)]);
  }),
  strange: (text, dice) => putIn(text, dice, 30, () => dice.pick(STRANGE)),
  nul: (text, dice) => putIn(text, dice, 3, () => '\u0000'),
  labels: (text, dice) => putIn(text, dice, 4, () => `\n${dice.pick(LABELS)}\n`),
  labelsInLines: (text, dice) => putIn(text, dice, 4, () => dice.pick(LABELS)),
  hyphened: (text, dice) =>
    changeLines(text, (line) => {
      const at = 2 + dice.below(70);
      const within = dice.below(3) === 0 && line.length > at + 3 && /^\p{L}{4}$/u.test(line.slice(at - 2, at + 2));
      return within ? [`${line.slice(0, at)}-`, line.slice(at)] : [line];
    }),
  wrapped: (text, dice) => {
    const width = 20 + dice.below(70);
    return changeLines(text, (line) => line.match(new RegExp(`.{1,${width}}(?: |$)`, 'gu')) ?? [line]);
  },
  capitals: inSomeLines((lines) => lines.map((line) => line.toUpperCase())),
  smallLetters: inSomeLines((lines) => lines.map((line) => line.toLowerCase())),
  joined: inSomeLines((lines) => [lines.join(' ')]),
  longLine: inSomeLines((lines, dice) => [lines.join(' ').repeat(1 + dice.below(60))]),
  nested: inSomeLines((lines, dice) =>
    lines.map(
      (line) => `${' '.repeat(dice.below(60))}${dice.pick(['- ', '• ', '1. ', 'a) ', '> ', '1.1.1. '])}${line}`,
    ),
  ),
  marked: inSomeLines((lines, dice) => {
    const mark = dice.pick(['**', '_', '# ', '`', '| ', '<b>', '~~']);
    return lines.map((line) => `${mark}${line}${mark}`);
  }),
  table: inSomeLines((lines) => lines.map((line) => `| ${line.replaceAll(' ', ' | ')} |`)),
  tabbed: inSomeLines((lines) => lines.map((line) => line.replaceAll(' ', '\t'))),
  spaced: inSomeLines((lines) => lines.map((line) => [...line].join(' '))),
  blankLines: (text, dice) => changeLines(text, (line) => (dice.below(4) === 0 ? [line, '', ''] : [line])),
  apart: (text) => text.normalize('NFD'),
  carriageReturns: (text) => text.replaceAll('\n', '\r\n'),
  pages: (text, dice) => {
    let page = 0;
    return changeLines(text, (line) => (dice.below(30) === 0 ? [line, `Egelund Kommune Side ${(page += 1)}`] : [line]));
  },
  units: (text, dice) => putIn(text, dice, 12, () => String.fromCharCode(dice.below(0x10000))),
};

/** A damaged document: which number gives it, what was done to it, and its text. */
export function mutantOf(seed, texts) {
  const dice = diceFrom(seed, texts);
  const kinds = Array.from({ length: 1 + dice.below(MOST_KINDS) }, () => dice.pick(Object.keys(KINDS)));
  const text = kinds.reduce(
    (damaged, kind) => (damaged.length > LONGEST ? damaged : KINDS[kind](damaged, dice)),
    dice.pick(texts),
  );
  return { seed, kinds, text };
}
