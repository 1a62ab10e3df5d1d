import { parentPort, workerData } from 'node:worker_threads';
import { readList } from './list-reading.js';

parentPort?.postMessage(await readList(workerData as Uint8Array));
