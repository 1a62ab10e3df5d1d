import { extractText, type DocumentText } from '@netvaerksoverblik/api';
import { linesOf, pdfDocument } from '../support/pdf-document.js';
import { entry, heading, MACRO_TYPE, paragraph, table, wordDocument } from '../support/word-document.js';
import { zipFile } from '../support/zip-file.js';

const textOf = async (bytes: Uint8Array | string): Promise<string> => {
  const found = await extractText(Buffer.from(bytes));
  return found.ok ? found.text : `refused: ${found.problem.code}`;
};
const problemOf = async (bytes: Uint8Array): Promise<Extract<DocumentText, { ok: false }>['problem'] | null> => {
  const found = await extractText(bytes);
  return found.ok ? null : found.problem;
};
const inBody = (html: string): string => `<!doctype html><html><body>${html}</body></html>`;

describe('the text of a web page', () => {
  it.each([
    ['blocks and breaks stand on lines of their own', '<div>a<p>b</p>c<br>d</div>', 'a\n\nb\n\nc\nd'],
    ['spaces run together', '<p>\n  Et   \t ord&nbsp;&nbsp;mere\r\n</p>', 'Et ord mere'],
    ['entities are characters', '<p>R&aelig;v &amp; &#248;l &lt;b&gt;</p>', 'Ræv & øl <b>'],
    ['numbered entries keep their numbers', '<ol start="3"><li>a<li value=7><p>b</p><li>c</ol>', '3. a\n7. b\n8. c'],
    ['plain entries have a mark', '<ul><li>a</li><li>b</li></ul>', '• a\n• b'],
    ['entries that number themselves are numbered once', '<ol><li>1. a</li><li>2. b</li></ol>', '1. a\n2. b'],
    ['inner lists count for themselves', '<ol><li>a<ol><li>b</ol><li>c</ol>', '1. a\n1. b\n2. c'],
    ['cells stand apart by tabs', '<table><tr><td><p>a</p><td>b</td></tr><tr><td>c<td><td>d</table>', 'a\tb\nc\t\td'],
    ['columns keep their heads', '<table><tr><th><th>2026<tr><td>Drift<td>7</table>', '\t2026\nDrift\t7'],
    ['what is in no cell of a row goes on below', '<table><tr><td>a<br>b</td><td>c</td></tr></table>d', 'a\nb\nc\n\nd'],
    ['an element within a word does not part it', '<b>B</b>eslutning', 'Beslutning'],
    ['an element between words and marks parts them', '<b>Beslutning</b>: <i>ja</i>.', 'Beslutning : ja .'],
    ['what is preformatted keeps its lines', '<pre>a\n  b</pre>', 'a\n  b'],
    [
      'scripts, styles, comments and templates are not text',
      'a<script>b</script><style>c</style><!-- d --><template>e</template>f',
      'a f'.replace(' ', ''),
    ],
    [
      'what is hidden is not text',
      '<p hidden>a</p><p style="display: none">b<b>c</b></p>d<i style="visibility:hidden">e</i>',
      'd',
    ],
  ])('%s', async (_, html, text) => {
    expect(await textOf(inBody(html))).toBe(text);
  });

  it.each([
    ['a declaration', '<?xml version="1.0"?>\n<!-- x --><!DOCTYPE html PUBLIC "x"><p>Å</p>'],
    ['its root', '\ufeff\n<html><p>Å</p>'],
    ['a piece of it', '<p class=x>Å</p>'],
    ['tags that end most lines', '- Å</p>\n'.repeat(12)],
  ])('is known by %s', async (_, html) => {
    expect(await extractText(Buffer.from(html))).toMatchObject({ ok: true, format: 'html', encoding: 'utf-8' });
  });

  it.each([
    ['as it says', Buffer.from('<meta charset="iso-8859-15"><p>\xa4 \xe5</p>', 'latin1'), '€ å', 'iso-8859-15'],
    ['as UTF-8 whatever it says', Buffer.from('<meta charset="iso-8859-15"><p>€ å</p>'), '€ å', 'utf-8'],
    ['as Windows-1252 where it says nothing', Buffer.from('<p>\x80 \xe5</p>', 'latin1'), '€ å', 'windows-1252'],
    ['as UTF-16', Buffer.from('\ufeff<p>€ å</p>', 'utf16le'), '€ å', 'utf-16le'],
  ])('is decoded %s', async (_, bytes, text, encoding) => {
    expect(await extractText(bytes)).toEqual({ ok: true, text, encoding, format: 'html' });
  });

  it.each([
    ['speaks of tags', '# Referat\n\nBrug <b>fed</b> og <br> med måde.\n'],
    [
      'begins with the anchor of a converter',
      '<span id="page-0-0"></span># Referat\n\n**Mødedato** i dag\n\n<p>x</p>\n',
    ],
    ['begins with a table', '<table><tr><td>a</td></tr></table>\n\n# Referat\n\nTekst\n\nTekst\n\nTekst\n\nTekst\n'],
    ['breaks lines in the cells of its tables', '| a<br>b<br>c | d<br>e |\n'.repeat(20)],
  ])('is a text where it only %s', async (_, text) => {
    expect(await extractText(Buffer.from(text))).toMatchObject({ format: 'text', text });
  });

  it.each([20_000, 29_000])('is read where %i elements stand in one another', async (depth) => {
    expect(await textOf(inBody(`${'<div>'.repeat(depth)}midt${'</div>'.repeat(depth)}`))).toBe('midt');
  });

  it('is refused where a million elements stand in one another', async () => {
    expect(await textOf(inBody('<i>'.repeat(1_000_000)))).toBe('refused: minutes.too-complex');
  });

  it('is read within seconds where it is as large as a file may be', async () => {
    const began = performance.now();
    const text = await textOf(inBody('<p>Et <b>ord</b> &aelig;</p>\n'.repeat(700_000)));
    expect(text.length).toBe(700_000 * 10 - 2);
    expect(performance.now() - began).toBeLessThan(10_000);
  });
});

describe('the text of a Word document', () => {
  it('has its headings, lists and tables on lines, whatever the document is called', async () => {
    const body = [
      ...[heading('Nye netværk'), paragraph('Hvad er nyt & godt?'), entry('numbers', 'at det godkendes')],
      ...[entry('numbers', 'at det noteres'), entry('bullets', 'Bo Lund'), heading('Eventuelt')],
      table(['Drift', '2026'], ['Løn', '7']),
    ].join('');
    expect(await extractText(wordDocument(body, { firstItem: 49 }))).toEqual({
      ok: true,
      format: 'docx',
      encoding: 'binary',
      text: [
        ...['Punkt 49: Nye netværk', 'Hvad er nyt & godt?', '1. at det godkendes\n2. at det noteres', '• Bo Lund'],
        ...['Punkt 50: Eventuelt', 'Drift\t2026\nLøn\t7'],
      ].join('\n\n'),
    });
  });

  it('has the words of its runs as they stand beside one another', async () => {
    const run = (text: string, bold: boolean) =>
      `<w:r>${bold ? '<w:rPr><w:b/></w:rPr>' : ''}<w:t xml:space="preserve">${text}</w:t></w:r>`;
    const body = `<w:p>${run('Beslutning', true)}${run(': ', false)}${run('Godkendt', true)}${run('.', false)}</w:p>`;
    expect(await textOf(wordDocument(body))).toBe('Beslutning: Godkendt.');
  });

  it.each([
    ['holds pictures only', wordDocument('', { more: { 'word/media/1.png': 'x' } }), 'document.no-text'],
    ['holds a project of macros', wordDocument('', { more: { 'word/vbaProject.bin': 'x' } }), 'document.macros'],
    ['is of the type for macros', wordDocument('', { contentType: MACRO_TYPE }), 'document.macros'],
    ['declares entities', wordDocument('', { prolog: '<!DOCTYPE a [<!ENTITY b "c">]>' }), 'document.damaged'],
    ['is cut off', wordDocument(paragraph('x')).subarray(0, -40), 'document.damaged'],
    ['has two files in one place', wordDocument('', { overlapping: ['word/x.xml'] }), 'document.damaged'],
    ['has more than 200 files', wordDocument('', { more: manyFiles(195) }), 'document.archive-too-large'],
    ['unpacks to more than 50 MB', wordDocument('', { more: noise(51) }), 'document.archive-too-large'],
    [
      'unpacks to more than it says',
      wordDocument('x'.repeat(9e6), { claims: { 'word/document.xml': 9000 } }),
      'document.archive-too-large',
    ],
    ['unpacks to a thousand times its size', wordDocument(' '.repeat(9e6)), 'document.archive-too-large'],
  ])('is refused where it %s', async (_, bytes, code) => {
    expect(await problemOf(bytes)).toEqual({ code });
  });

  it('is refused or read where 20,000 elements stand in one another', async () => {
    const open = Array.from(
      { length: 10_000 },
      (_, at) => `<w:sdt w:a="${Math.imul(at, 2_654_435_761)}"><w:sdtContent>`,
    );
    const body = `${open.join('')}${paragraph('midt')}${'</w:sdtContent></w:sdt>'.repeat(10_000)}`;
    expect(['midt', 'refused: minutes.too-complex']).toContain(await textOf(wordDocument(body)));
  });
});

describe('the text of a PDF', () => {
  it('has the lines of its pages, paragraphs and columns apart, each further page after a form feed', async () => {
    const first = linesOf('Egelund Kommune Side 1\n\n\nBeslutning æøå\nGodkendt (enstemmigt)');
    const columns = [
      { x: 60, y: 600, text: 'Drift' },
      { x: 300, y: 600, text: '2026' },
      { x: 400, y: 600.5, text: '2027' },
    ];
    expect(await extractText(pdfDocument([[...first, ...columns], linesOf('Egelund Kommune Side 2')]))).toEqual({
      ok: true,
      format: 'pdf',
      encoding: 'binary',
      text: [
        ...['Egelund Kommune Side 1', '', 'Beslutning æøå', 'Godkendt (enstemmigt)', '', 'Drift\t2026\t2027'],
        '\fEgelund Kommune Side 2',
      ].join('\n'),
    });
  });

  it('keeps wrapped and empty cells of a table under their heads', async () => {
    const row = (y: number, ...cells: readonly string[]) =>
      cells.flatMap((text, at) => (text === '' ? [] : [{ x: [60, 90, 240, 420][at] ?? 60, y, text }]));
    const page = [
      ...row(700, 'Nr', 'Tema', 'Udfordring', 'Kontakt'),
      ...row(686, '1', 'Sunde overgange', 'Unge mister støtten', 'Ida Lund'),
      ...row(672, '', '', 'når de fylder 18', ''),
      ...row(658, '2', 'Naboskab', '', 'Bo Friis'),
      { x: 60, y: 620, text: 'Efter tabellen' },
      { x: 240, y: 606, text: 'til højre' },
    ];
    expect(await textOf(pdfDocument([page]))).toBe(
      [
        ...['Nr\tTema\tUdfordring\tKontakt', '1\tSunde overgange\tUnge mister støtten\tIda Lund'],
        ...['\t\tnår de fylder 18', '2\tNaboskab\t\tBo Friis', '', 'Efter tabellen', 'til højre'],
      ].join('\n'),
    );
  });

  it('begins with the head of the page also where that is drawn last', async () => {
    const page = [...linesOf('\n\nAnledning\nIntet nyt'), { x: 60, y: 820, text: 'Side 1' }];
    expect(await textOf(pdfDocument([page]))).toBe('Side 1\n\nAnledning\nIntet nyt');
  });

  it.each([
    ['has a password', pdfDocument([linesOf('x')], { encrypted: true }), 'document.encrypted'],
    ['has no text', pdfDocument([[], []]), 'document.no-text'],
    ['has drawings only', pdfDocument([[]], { content: () => '0 0 m 100 100 l S' }), 'document.no-text'],
    ['is cut off', pdfDocument([linesOf('x')]).subarray(0, 120), 'document.damaged'],
    ['is only its mark', Buffer.from('%PDF-1.7\n'), 'document.damaged'],
  ])('is refused where it %s', async (_, bytes, code) => {
    expect(await problemOf(bytes)).toEqual({ code });
  });
});

describe('what is no document that is read', () => {
  const word97 = Buffer.from('d0cf11e0a1b11ae1', 'hex');
  it.each([
    ['a document of Word 97', word97, { code: 'document.unsupported-type', seems: 'Office 97–2003 (.doc)' }],
    [
      'a document of Word with a password',
      Buffer.concat([word97, Buffer.from('EncryptedPackage', 'utf16le')]),
      { code: 'document.encrypted' },
    ],
    ['a sheet', zipFile({ 'xl/workbook.xml': 'x' }), { code: 'document.unsupported-type', seems: 'Excel (.xlsx)' }],
    [
      'slides',
      zipFile({ 'ppt/presentation.xml': 'x' }),
      { code: 'document.unsupported-type', seems: 'PowerPoint (.pptx)' },
    ],
    ['an archive', zipFile({ 'a.txt': 'x' }), { code: 'document.unsupported-type', seems: 'ZIP' }],
    ['rich text', Buffer.from(String.raw`{\rtf1 x}`), { code: 'document.unsupported-type', seems: 'RTF' }],
    ['a picture', Buffer.from('89504e470d0a1a0a', 'hex'), { code: 'document.unsupported-type', seems: 'PNG' }],
    [
      'other XML',
      Buffer.from('<?xml version="1.0"?><rss>b</rss>'),
      { code: 'document.unsupported-type', seems: 'XML' },
    ],
    ['a text with a NUL', Buffer.from('Referat\0'), { code: 'document.binary' }],
    ['bytes of no encoding', Buffer.from([0x61, 0x81, 0xe6]), { code: 'document.encoding', offset: 1 }],
  ])('is refused with what it seems to be: %s', async (_, bytes, problem) => {
    expect(await problemOf(bytes)).toEqual(problem);
  });

  it('is refused or read, never thrown at, whatever bytes change', async () => {
    const documents = [
      wordDocument([heading('Nye netværk'), entry('numbers', 'at det godkendes'), table(['a', 'b'])].join('')),
      pdfDocument([linesOf('Referat\nBeslutning'), linesOf('Side 2')]),
      Buffer.from(inBody('<ol><li>Beslutning<table><tr><td>a<td>b</table></ol><p style="display:none">&aelig;')),
    ];
    let seed = 42;
    const random = (below: number): number => (seed = (seed * 1_103_515_245 + 12_345) % 2_147_483_648) % below;
    for (let round = 0; round < 201; round += 1) {
      const bytes = Buffer.from(documents[round % 3] ?? []);
      for (let change = 0; change <= random(8); change += 1) bytes[random(bytes.length)] = random(256);
      const found = await extractText(round % 5 === 0 ? bytes.subarray(0, random(bytes.length)) : bytes);
      expect(typeof found.ok).toBe('boolean');
    }
  });
});

function manyFiles(count: number): Record<string, string> {
  return Object.fromEntries(Array.from({ length: count }, (_, at) => [`word/media/${at}.xml`, 'x']));
}

/** So many megabytes in files that are hardly smaller when packed. */
function noise(megabytes: number): Record<string, Buffer> {
  const one = Buffer.from(Array.from({ length: 1024 * 1024 }, (_, at) => (at * 2_654_435_761) >>> 24));
  return Object.fromEntries(Array.from({ length: megabytes }, (_, at) => [`word/media/${at}.png`, one]));
}
