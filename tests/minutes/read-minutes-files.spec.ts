import { copyFileSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, relative } from 'node:path';
import { runReadMinutes } from '../support/read-minutes.js';

const documents = join(import.meta.dirname, 'documents');
const refused = join(import.meta.dirname, 'refused');
const folder = mkdtempSync(join(tmpdir(), 'read-minutes-files-'));
const [first, second] = [join(documents, 'form-1-bare.txt'), join(documents, 'form-2-bare.txt')];
const [letter, recipe] = [join(refused, 'letter.txt'), join(refused, 'recipe.txt')];

beforeAll(() => {
  mkdirSync(join(folder, 'year/2019'), { recursive: true });
  mkdirSync(join(folder, 'empty'));
  copyFileSync(first, join(folder, 'year/b.TXT'));
  copyFileSync(second, join(folder, 'year/2019/a.md'));
  copyFileSync(second, join(folder, 'year/table.csv'));
  copyFileSync(second, join(folder, 'year/.hidden.txt'));
});

afterAll(() => rmSync(folder, { recursive: true, force: true }));

function linesOf(stdout: string): Record<string, unknown>[] {
  return stdout
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => JSON.parse(line) as Record<string, unknown>);
}

describe('npm run -s read-minutes -- FILE... FOLDER...', () => {
  it('prints one reading a line for several files, in the order given and with the file first', () => {
    const { status, stdout, stderr } = runReadMinutes(second, first, second);
    const lines = linesOf(stdout);
    expect({ status, stderr }).toEqual({ status: 0, stderr: '' });
    expect(lines.map(({ file }) => file)).toEqual([second, first]);
    expect(lines.map((line) => Object.keys(line)[0])).toEqual(['file', 'file']);
  });

  it('prints on each line the same reading as for that file alone', () => {
    const [line] = linesOf(runReadMinutes(first, second).stdout);
    const alone = JSON.parse(runReadMinutes(first).stdout) as Record<string, unknown>;
    expect(line).toEqual({ file: first, ...alone });
  });

  it('reads the documents of a folder and below it in order of name, other files left aside', () => {
    const { status, stdout } = runReadMinutes(join(folder, 'year'));
    const files = linesOf(stdout).map(({ file }) => relative(folder, String(file)).replaceAll('\\', '/'));
    expect({ status, files }).toEqual({ status: 0, files: ['year/2019/a.md', 'year/b.TXT'] });
  });

  it('reads the others when one is refused, and names that one on a line of its own', () => {
    const { status, stdout, stderr } = runReadMinutes(letter, first, recipe);
    expect(linesOf(stdout).map(({ file }) => file)).toEqual([first]);
    expect(stderr.split('\n').map((line) => line.split(':')[0])).toEqual([letter, recipe, '']);
    expect(status).toBe(2);
  });

  it.each([
    ['all are read', [first, second], 0],
    ['one cannot be read as text', [first, join(documents, 'none.txt')], 1],
    ['a folder holds no documents', [first, join(folder, 'empty')], 1],
    ['one is no minutes', [first, letter], 2],
    ['one is no minutes and one cannot be read as text', [letter, join(documents, 'none.txt')], 2],
    ['no file is named', [], 2],
    ['an option is unknown', [first, '--summaries'], 2],
    ['help is asked for', ['--help'], 0],
  ])('ends with the highest exit code: %s', (_, words, code) => {
    expect(runReadMinutes(...words).status).toBe(code);
  });

  it('explains itself and its exit codes', () => {
    const { stdout } = runReadMinutes('--help');
    expect(stdout).toMatch(/^usage: /);
    for (const word of ['FOLDER', '--summary', 'Exit code', '.docx', '.pdf']) expect(stdout).toContain(word);
  });

  it('says what is wrong and how it is used', () => {
    expect(runReadMinutes('--summaries')).toMatchObject({
      stdout: '',
      stderr: expect.stringMatching(/^Unknown option '--summaries'\nusage: .*\n$/) as unknown,
    });
  });
});

describe('npm run -s read-minutes -- --summary', () => {
  it('prints a row a file with totals under them, and refused files with the reason', () => {
    const { status, stdout, stderr } = runReadMinutes('--summary', first, second, letter);
    const rows = stdout
      .trimEnd()
      .split('\n')
      .map((row) => row.split(/ {2,}/));
    expect({ status, stderr }).toEqual({ status: 2, stderr: '' });
    expect(rows[0]?.slice(0, 4)).toEqual(['file', 'forum', 'date', 'kind']);
    expect(rows[2]?.slice(0, 5)).toEqual([first, 'Direktionen', '2014-11-03', 'minutes', '7']);
    expect(rows[4]).toEqual([letter, 'refused: not recognised as minutes; not found: agenda items']);
    const [numbers, others] = [rows[2]?.slice(4).map(Number) ?? [], rows[3]?.slice(4).map(Number) ?? []];
    expect(rows.at(-1)).toEqual([
      '2 read, 1 refused',
      ...numbers.map((count, at) => String(count + (others[at] ?? 0))),
    ]);
  });

  it('keeps the columns of what was read under each other', () => {
    const lines = runReadMinutes('--summary', first, join(folder, 'year')).stdout.trimEnd().split('\n');
    const ends = new Set(lines.map((line) => line.length));
    expect(ends.size).toBe(1);
    const kindAt = lines[0]?.indexOf('kind');
    expect(lines.filter((line) => line.startsWith('minutes', kindAt))).toHaveLength(3);
  });

  it('keeps a name with line ends and escapes on its line', () => {
    const odd = join(folder, 'line\nend\u001b[2J.txt');
    writeFileSync(odd, 'nothing');
    const { stdout } = runReadMinutes('--summary', odd);
    expect(stdout).toContain('line\ufffdend\ufffd[2J.txt  refused');
  });
});
