import { parentPort, workerData } from 'node:worker_threads';
import { readDocument } from './document-reading.js';

parentPort?.postMessage(await readDocument(workerData as Uint8Array));
