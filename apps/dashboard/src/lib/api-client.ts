import type { Problem } from '@netvaerksoverblik/contracts';
import i18next from 'i18next';
import { connection } from './connection.js';
import { ConnectionError, ProblemError } from './problem-error.js';

const ROOT = '/api/v1';

export interface ApiRequest {
  method?: 'GET' | 'POST' | 'DELETE';
  query?: Record<string, string | number | null | undefined>;
  body?: unknown;
  form?: FormData;
  signal?: AbortSignal;
}

/** One call of the API. Refusals arrive as ProblemError, silence as ConnectionError. */
export async function callApi<Reply>(path: string, request: ApiRequest = {}): Promise<Reply> {
  const response = await send(addressOf(path, request.query), request);
  if (!response.ok) throw new ProblemError(await problemOf(response));
  if (response.status === 204) return undefined as Reply;
  return (await response.json()) as Reply;
}

function addressOf(path: string, query: ApiRequest['query'] = {}): string {
  const search = new URLSearchParams();
  for (const [key, value] of Object.entries(query)) {
    if (value !== null && value !== undefined && value !== '') search.set(key, String(value));
  }
  const text = search.toString();
  return `${ROOT}${path}${text === '' ? '' : `?${text}`}`;
}

async function send(address: string, request: ApiRequest): Promise<Response> {
  const headers: Record<string, string> = { accept: 'application/json', 'accept-language': i18next.language };
  if (request.body !== undefined) headers['content-type'] = 'application/json';
  const body = request.form ?? (request.body === undefined ? null : JSON.stringify(request.body));
  try {
    const response = await fetch(address, {
      method: request.method ?? 'GET',
      credentials: 'same-origin',
      headers,
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
