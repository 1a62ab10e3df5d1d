import type { Problem } from '@netvaerksoverblik/contracts';
import i18next from 'i18next';
import { connection } from './connection.js';
import { ConnectionError, ProblemError } from './problem-error.js';

const ROOT = '/api/v1';

export interface ApiRequest {
  method?: 'GET' | 'POST' | 'PUT' | 'PATCH' | 'DELETE';
  query?: Record<string, string | number | null | undefined>;
  body?: unknown;
  form?: FormData;
  /** Tag of what an edit builds on. */
  ifMatch?: string;
  /** So that what is created may be sent again. */
  idempotencyKey?: string;
  signal?: AbortSignal;
}

/** What was read, and the tag that an edit of it must name. */
export interface Tagged<Reply> {
  body: Reply;
  etag: string;
}

/** One call of the API. Refusals arrive as ProblemError, silence as ConnectionError. */
export async function callApi<Reply>(path: string, request: ApiRequest = {}): Promise<Reply> {
  return (await callApiWithTag<Reply>(path, request)).body;
}

/** The same, of something that may be edited. */
export async function callApiWithTag<Reply>(path: string, request: ApiRequest = {}): Promise<Tagged<Reply>> {
  const response = await send(addressOf(path, request.query), request);
  if (!response.ok) throw new ProblemError(await problemOf(response));
  const etag = response.headers.get('etag') ?? '';
  return { body: (response.status === 204 ? undefined : await response.json()) as Reply, etag };
}

function addressOf(path: string, query: ApiRequest['query'] = {}): string {
  const search = new URLSearchParams();
  for (const [key, value] of Object.entries(query)) {
    if (value !== null && value !== undefined && value !== '') search.set(key, String(value));
  }
  const text = search.toString();
  return `${ROOT}${path}${text === '' ? '' : `?${text}`}`;
}

function headersOf({ body, ifMatch, idempotencyKey }: ApiRequest): Record<string, string> {
  return {
    accept: 'application/json',
    'accept-language': i18next.language,
    ...(ifMatch === undefined ? {} : { 'if-match': ifMatch }),
    ...(idempotencyKey === undefined ? {} : { 'idempotency-key': idempotencyKey }),
    ...(body === undefined ? {} : { 'content-type': 'application/json' }),
  };
}

async function send(address: string, request: ApiRequest): Promise<Response> {
  const body = request.form ?? (request.body === undefined ? null : JSON.stringify(request.body));
  try {
    const response = await fetch(address, {
      method: request.method ?? 'GET',
      credentials: 'same-origin',
      headers: headersOf(request),
      body,
      signal: request.signal ?? null,
    });
    connection.restore();
    return response;
  } catch (error) {
    if (error instanceof DOMException && error.name === 'AbortError') throw error;
    connection.lose();
    throw new ConnectionError('no answer', { cause: error });
  }
}

/** A proxy may answer with something else than problem details: then only the status is known. */
async function problemOf(response: Response): Promise<Problem> {
  try {
    const body = (await response.json()) as Partial<Problem>;
    if (typeof body.status === 'number' && typeof body.title === 'string') {
      return { params: {}, errors: [], requestId: '', type: 'about:blank', ...body } as Problem;
    }
  } catch {
    // Not JSON: said below by its status.
  }
  const title = i18next.t('common.problem.unknown', { status: response.status });
  return {
    type: 'about:blank',
    title,
    status: response.status,
    code: 'internal' as Problem['code'],
    params: {},
    errors: [],
    requestId: response.headers.get('x-request-id') ?? '',
  };
}
