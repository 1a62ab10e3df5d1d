import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import serveStatic from '@fastify/static';
import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import type { FastifyReply, FastifyRequest } from 'fastify';
import type { Fault } from '../problem/fault.js';
import { sendProblem } from '../problem/problem.filter.js';

const NOT_FOUND: Fault = { code: 'not-found' };
const OF_THE_API = /^\/(api|health)(\/|$|\?)/;
/** A file that is not there is not a page: the browser must not get HTML for a script. */
const A_FILE = /^(?!\/index\.html($|\?)).*\.\w{1,8}($|\?)/;

/** Built files carry their hash in the name and never change; the page that names them is asked for each time. */
export async function addStaticDashboard(app: NestFastifyApplication, folder: string): Promise<void> {
  const page = readFileSync(join(folder, 'index.html'), 'utf8');
  const sendPage = (reply: FastifyReply): FastifyReply =>
    reply.header('cache-control', 'no-cache').type('text/html; charset=utf-8').send(page);
  await app.register(serveStatic, {
    root: folder,
    wildcard: false,
    index: false,
    globIgnore: ['index.html'],
    cacheControl: false,
    setHeaders: (reply, path) => {
      const immutable = path.includes('/assets/') || path.includes('\\assets\\');
      void reply.header('cache-control', immutable ? 'public, max-age=31536000, immutable' : 'no-cache');
    },
  });
  const fastify = app.getHttpAdapter().getInstance();
  fastify.get('/*', (request: FastifyRequest, reply: FastifyReply) => {
    if (OF_THE_API.test(request.url)) return reply.callNotFound();
    if (A_FILE.test(request.url)) return sendProblem(reply, request, NOT_FOUND);
    return sendPage(reply);
  });
}
