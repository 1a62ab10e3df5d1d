import 'reflect-metadata';
import { existsSync } from 'node:fs';
import { resolve } from 'node:path';
import { run } from './start-up.js';
import { StartUpError } from './platform/start-up-error.js';

const built = resolve(import.meta.dirname, '../../dashboard/dist');

try {
  await run(process.env, existsSync(built) ? built : null);
} catch (error) {
  if (!(error instanceof StartUpError)) throw error;
  console.error(`\nNetværksoverblik cannot start.\n${error.reason}\n\nWhat to do:\n${error.cure}\n`);
  process.exitCode = 1;
}
