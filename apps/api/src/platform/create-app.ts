import 'reflect-metadata';
import { NestFactory } from '@nestjs/core';
import { FastifyAdapter, type NestFastifyApplication } from '@nestjs/platform-fastify';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { AppModule } from '../app.module.js';
import type { AppOptions } from './app-options.js';
import type { Env } from './env.js';
import { SystemClock } from './clock.js';
import { closeInOrder } from './http/graceful-close.js';
import { addJsonBody } from './http/json-body.js';
import { answerClientError } from './http/client-errors.js';
import { addRateLimits } from './http/rate-limits.js';
import { addRequestChecks, newRequestId, UPLOAD_LIMIT } from './http/request-checks.js';
import { RouteTable } from './http/route-table.js';
import { addSecurityHeaders } from './http/security-headers.js';
import { addStaticDashboard } from './http/static-dashboard.js';
import { createLog } from './logging.js';
import { NestLog } from './nest-log.js';
import { buildDocument } from './openapi/document.js';
import { OpenApiDocument } from './openapi/openapi.controller.js';
import { faultOf } from './problem/problem.js';
import { sendProblem } from './problem/problem.filter.js';
import { sessionCookieName } from './access/session-cookie.js';
import { validationPipe } from './validation.js';

const JSON_LIMIT = 1024 * 1024;
const HEADERS_TIMEOUT = 10_000;
const REQUEST_TIMEOUT = 60_000;
const MAX_CONNECTIONS = 1000;

export type CreateAppOptions = Pick<AppOptions, 'dataSource' | 'env' | 'embedded'> &
  Partial<Pick<AppOptions, 'staticDir' | 'clock' | 'log'>>;

function adapter(env: Env): FastifyAdapter {
  return new FastifyAdapter({
    // Whose word counts for where a request comes from; nobody else can choose the address that tries are counted by.
    trustProxy: env.TRUSTED_PROXIES?.split(',').map((proxy) => proxy.trim()) ?? false,
    logger: false,
    bodyLimit: JSON_LIMIT,
    requestTimeout: REQUEST_TIMEOUT,
    // Node looks for late requests only every 30 s by itself.
    http: { headersTimeout: HEADERS_TIMEOUT, maxHeaderSize: 16 * 1024, connectionsCheckingInterval: 2000 },
    routerOptions: { maxParamLength: 200 },
    genReqId: newRequestId,
    clientErrorHandler: answerClientError,
    frameworkErrors: (error: Error, request: FastifyRequest, reply: FastifyReply) => {
      sendProblem(reply, request, faultOf(error) ?? { code: 'request.malformed' });
    },
    forceCloseConnections: 'idle',
    multipart: {
      limits: { fileSize: UPLOAD_LIMIT, files: 1, fields: 8, parts: 9, fieldSize: 64 * 1024, headerPairs: 50 },
    },
  });
}

/** The whole web server, ready to listen; the database is opened and closed outside. */
export async function createApp(given: CreateAppOptions): Promise<NestFastifyApplication> {
  const options: AppOptions = {
    ...given,
    staticDir: given.staticDir ?? null,
    clock: given.clock ?? new SystemClock(),
    log: given.log ?? createLog(given.env.LOG_LEVEL),
  };
  const routes = new RouteTable();
  const server = adapter(given.env);
  routes.listen(server.getInstance());
  addRequestChecks(server.getInstance());
  addJsonBody(server.getInstance());
  closeInOrder(server.getInstance());
  const app = await NestFactory.create<NestFastifyApplication>(AppModule.with(options, routes), server, {
    logger: new NestLog(options.log),
    bodyParser: false,
    abortOnError: false,
  });
  app.setGlobalPrefix('api/v1', { exclude: ['health/live', 'health/ready', '.well-known/security.txt'] });
  app.useGlobalPipes(validationPipe());
  await addSecurityHeaders(app, options.env.PUBLIC_URL);
  await addRateLimits(app, options.env.RATE_LIMIT);
  if (options.staticDir) await addStaticDashboard(app, options.staticDir);
  app.get(OpenApiDocument).describe(() => buildDocument(app, sessionCookieName(options.env.PUBLIC_URL)));
  await app.init();
  app.getHttpServer().maxConnections = MAX_CONNECTIONS;
  return app;
}
