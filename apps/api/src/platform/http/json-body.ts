import type { FastifyInstance } from 'fastify';
import { FaultError } from '../problem/fault.js';
import { checkPlainValue } from './plain-values.js';

function parse(text: string): unknown {
  try {
    return JSON.parse(text) as unknown;
  } catch {
    throw new FaultError({ code: 'request.malformed', errors: [{ path: '', code: 'json' }] });
  }
}

/** JSON is the only body besides uploads; an empty one is an object without fields. */
export function addJsonBody(fastify: FastifyInstance): void {
  fastify.removeAllContentTypeParsers();
  fastify.addContentTypeParser('application/json', { parseAs: 'string' }, (_request, text, done) => {
    try {
      const body = text === '' ? {} : parse(text.toString());
      checkPlainValue(body);
      done(null, body);
    } catch (error) {
      done(error as Error, undefined);
    }
  });
  fastify.addHook('preValidation', (request, _reply, done) => {
    request.body ??= {};
    done();
  });
}
