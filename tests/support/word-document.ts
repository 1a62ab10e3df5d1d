import { zipFile, type ZipOptions } from './zip-file.js';

const W = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"';
const OFFICE = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const PACKAGE = 'http://schemas.openxmlformats.org/package/2006';
const WORD_TYPE = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml';
export const MACRO_TYPE = 'application/vnd.ms-word.document.macroEnabled.main+xml';

const relationships = (...targets: readonly string[]): string =>
  `<Relationships xmlns="${PACKAGE}/relationships">${targets
    .map((target, at) => {
      const type = target === 'word/document.xml' ? 'officeDocument' : target.replace('.xml', '');
      return `<Relationship Id="r${at}" Type="${OFFICE}/${type}" Target="${target}"/>`;
    })
    .join('')}</Relationships>`;

const level = (start: number, format: string, text: string): string =>
  `<w:lvl w:ilvl="0"><w:start w:val="${start}"/><w:numFmt w:val="${format}"/><w:lvlText w:val="${text}"/></w:lvl>`;

/** Lists of these documents: 1 numbers from one, 2 bullets, 3 the agenda items, from the number given. */
const numbering = (firstItem: number): string =>
  `<w:numbering ${W}>${[level(1, 'decimal', '%1.'), level(1, 'bullet', '·'), level(firstItem, 'decimal', 'Punkt %1:')]
    .map((lvl, at) => `<w:abstractNum w:abstractNumId="${at}">${lvl}</w:abstractNum>`)
    .join(
      '',
    )}${[0, 1, 2].map((at) => `<w:num w:numId="${at + 1}"><w:abstractNumId w:val="${at}"/></w:num>`).join('')}</w:numbering>`;

const STYLES = `<w:styles ${W}><w:style w:type="paragraph" w:styleId="Overskrift1"><w:name w:val="heading 1"/>
  <w:pPr><w:numPr><w:numId w:val="3"/></w:numPr></w:pPr></w:style></w:styles>`;

const escaped = (text: string): string => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');
const withProperties = (properties: string, text: string): string =>
  `<w:p><w:pPr>${properties}</w:pPr><w:r><w:t xml:space="preserve">${escaped(text)}</w:t></w:r></w:p>`;

export const paragraph = (text: string): string => withProperties('', text);
/** A heading that Word itself numbers. */
export const heading = (text: string): string => withProperties('<w:pStyle w:val="Overskrift1"/>', text);
export const entry = (list: 'numbers' | 'bullets', text: string): string =>
  withProperties(`<w:numPr><w:ilvl w:val="0"/><w:numId w:val="${list === 'numbers' ? 1 : 2}"/></w:numPr>`, text);
export const table = (...rows: readonly (readonly string[])[]): string =>
  `<w:tbl>${rows
    .map((cells) => `<w:tr>${cells.map((cell) => `<w:tc>${paragraph(cell)}</w:tc>`).join('')}</w:tr>`)
    .join('')}</w:tbl>`;

export interface WordOptions extends ZipOptions {
  readonly contentType?: string;
  readonly firstItem?: number;
  /** Files beside those of a plain document. */
  readonly more?: Readonly<Record<string, string | Buffer>>;
  /** Stands before the root of the document. */
  readonly prolog?: string;
}

/** A document of Word with that in its body. */
export function wordDocument(body: string, options: WordOptions = {}): Buffer {
  const { contentType = WORD_TYPE, firstItem = 1, more = {}, prolog = '' } = options;
  return zipFile(
    {
      '[Content_Types].xml': `<Types xmlns="${PACKAGE}/content-types">
        <Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>
        <Default Extension="xml" ContentType="application/xml"/>
        <Override PartName="/word/document.xml" ContentType="${contentType}"/></Types>`,
      '_rels/.rels': relationships('word/document.xml'),
      'word/_rels/document.xml.rels': relationships('numbering.xml', 'styles.xml'),
      'word/numbering.xml': numbering(firstItem),
      'word/styles.xml': STYLES,
      'word/document.xml': `${prolog}<w:document ${W}><w:body>${body}</w:body></w:document>`,
      ...more,
    },
    options,
  );
}
