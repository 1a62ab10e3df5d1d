import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { runReadMinutes as run } from '../support/read-minutes.js';

const sample = readFileSync(join(import.meta.dirname, 'documents/form-1-bare.txt'), 'utf8');
const folder = mkdtempSync(join(tmpdir(), 'read-minutes-'));

afterAll(() => rmSync(folder, { recursive: true, force: true }));

function runOn(name: string, bytes: Buffer | string) {
  const file = join(folder, name);
  writeFileSync(file, bytes);
  return run(file);
}

function utf16be(text: string): Buffer {
  return Buffer.from(text, 'utf16le').swap16();
}

describe('npm run -s read-minutes -- FILE', () => {
  it('prints one reading in the shape of READING.md and nothing else', () => {
    const { status, stdout, stderr } = runOn('minutes.txt', sample);
    expect({ status, stderr }).toEqual({ status: 0, stderr: '' });
    const reading = JSON.parse(stdout) as Record<string, unknown>;
    const keys = [
      'forum',
      'kind',
      'date',
      'startTime',
      'endTime',
      'location',
      'participants',
      'absent',
      'items',
      'parts',
      'warnings',
    ];
    expect(Object.keys(reading).sort()).toEqual([...keys].sort());
  });

  it.each([
    ['UTF-8 with a mark', Buffer.from(`\ufeff${sample}`)],
    ['UTF-16 LE with a mark', Buffer.from(`\ufeff${sample}`, 'utf16le')],
    ['UTF-16 BE with a mark', utf16be(`\ufeff${sample}`)],
    ['UTF-16 LE', Buffer.from(sample, 'utf16le')],
    ['UTF-16 BE', utf16be(sample)],
    ['Windows-1252', Buffer.from(sample, 'latin1')],
    ['line ends of Windows', Buffer.from(sample.replace(/\n/g, '\r\n'))],
  ])('reads %s alike', (_, bytes) => {
    const { status, stdout } = runOn('encoded.txt', bytes);
    const reading = JSON.parse(stdout) as { forum: string; items: { title: string }[] };
    expect({ status, forum: reading.forum, last: reading.items.at(-2)?.title }).toEqual({
      status: 0,
      forum: 'Direktionen',
      last: 'Høringssvar om kollektiv trafik',
    });
  });

  it.each([
    ['a picture', Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0, 0]), /not a text file/],
    ['a text with a NUL byte', `${sample}\0`, /not a text file/],
    ['a byte that Windows-1252 lacks', Buffer.concat([Buffer.from('abc'), Buffer.from([0xe6, 0x81])]), /\(byte 4\)/],
  ])('refuses %s with exit code 1', (_, bytes, message) => {
    const { status, stdout, stderr } = runOn('refused.txt', bytes);
    expect({ status, stdout }).toEqual({ status: 1, stdout: '' });
    expect(stderr).toMatch(message);
  });

  it('says that a file is missing', () => {
    expect(run(join(folder, 'none.txt'))).toMatchObject({ status: 1, stdout: '' });
  });

  it('refuses what is not minutes with exit code 2 and one line that says what was missing', () => {
    const { status, stdout, stderr } = run(join(import.meta.dirname, 'refused/letter.txt'));
    expect({ status, stdout }).toEqual({ status: 2, stdout: '' });
    expect(stderr).toMatch(/^[^\n]*not found: agenda items\n$/);
  });
});
