import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { readMinutes } from '@netvaerksoverblik/minutes';

const textOf = (name: string) => readFileSync(join(import.meta.dirname, 'refused', name), 'utf8');

describe('what is not minutes', () => {
  it.each([
    ['empty.txt', ['forum', 'date', 'items']],
    ['recipe.txt', ['forum', 'date', 'items']],
    ['letter.txt', ['items']],
  ])('refuses %s and says what is missing', (name, missing) => {
    expect(readMinutes(textOf(name))).toEqual({ ok: false, refusal: { missing } });
  });
});
