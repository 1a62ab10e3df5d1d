import { runApart } from '../../../platform/apart/run-apart.js';
import { readList, type ListReading } from './list-reading.js';

/** Reads a list of people in a thread of its own, as minutes are read. */
export const readListApart = (bytes: Uint8Array): Promise<ListReading> =>
  runApart<ListReading>(bytes, {
    worker: new URL('./list.worker.js', import.meta.url),
    inPlace: readList,
    tooComplex: { ok: false, problem: { code: 'people-list.too-complex' } },
  });
