import { parentPort, workerData } from 'node:worker_threads';
import { readMinutes } from '@netvaerksoverblik/minutes';

parentPort?.postMessage(readMinutes(workerData as string));
