import { runApart } from '../../platform/apart/run-apart.js';
import { readDocument, type DocumentReading } from './document-reading.js';

/** Reads minutes in a thread of their own. */
export const readApart = (bytes: Uint8Array): Promise<DocumentReading> =>
  runApart<DocumentReading>(bytes, {
    worker: new URL('./reading.worker.js', import.meta.url),
    inPlace: readDocument,
    tooComplex: { ok: false, problem: { code: 'minutes.too-complex' } },
  });
