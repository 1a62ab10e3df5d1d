import { Catch, Inject, NotFoundException, type ArgumentsHost, type ExceptionFilter } from '@nestjs/common';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { APP_OPTIONS, type AppOptions } from '../app-options.js';
import { RouteTable } from '../http/route-table.js';
import type { Fault } from './fault.js';
import { faultOf, languageOf, problemOf, PROBLEM_TYPE } from './problem.js';

const UNKNOWN: Fault = { code: 'server.error' };

/** Puts whatever went wrong into the one form that clients know: RFC 9457. */
@Catch()
export class ProblemFilter implements ExceptionFilter {
  constructor(
    @Inject(APP_OPTIONS) private readonly options: AppOptions,
    @Inject(RouteTable) private readonly routes: RouteTable,
  ) {}

  catch(error: unknown, host: ArgumentsHost): void {
    const http = host.switchToHttp();
    const request = http.getRequest<FastifyRequest>();
    const fault = this.wrongMethod(error, request) ?? faultOf(error) ?? this.unknown(error, request);
    sendProblem(http.getResponse<FastifyReply>(), request, fault);
  }

  private wrongMethod(error: unknown, request: FastifyRequest): Fault | null {
    if (!(error instanceof NotFoundException) || !request.is404) return null;
    const allowed = this.routes.methodsAt(request.url);
    return allowed.length > 0 ? { code: 'method.not-allowed', headers: { allow: allowed.join(', ') } } : null;
  }

  private unknown(error: unknown, request: FastifyRequest): Fault {
    this.options.log.error(
      { err: error, requestId: request.id, method: request.method, route: request.routeOptions.url },
      'request failed',
    );
    return UNKNOWN;
  }
}

/** Also for what fails before Nest has the request. */
export function sendProblem(reply: FastifyReply, request: FastifyRequest, fault: Fault): void {
  if (reply.sent || reply.raw.headersSent) {
    // Half a file is worse than a broken connection: the reader must notice.
    reply.raw.destroy();
    return;
  }
  const wish = request.headers['accept-language'];
  const problem = problemOf(fault, request.id, wish);
  for (const name of ['content-length', 'content-disposition', 'etag', 'last-modified']) void reply.removeHeader(name);
  void reply
    .code(problem.status)
    .headers({ 'cache-control': 'no-store', 'content-language': languageOf(wish), ...fault.headers })
    .type(PROBLEM_TYPE)
    .send(JSON.stringify(problem));
}
