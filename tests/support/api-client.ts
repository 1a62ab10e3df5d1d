import { randomUUID } from 'node:crypto';

export interface Answer<T = unknown> {
  readonly status: number;
  readonly headers: Headers;
  /** Parsed where it is JSON, otherwise the text. */
  readonly body: T;
  readonly text: string;
}

export interface CallOptions {
  readonly headers?: Record<string, string>;
  readonly json?: unknown;
  /** Sent as it is, with the content type given in `headers`. */
  readonly raw?: string | Uint8Array<ArrayBuffer> | FormData;
}

function bodyOf({ json, raw }: CallOptions): { body?: BodyInit; headers: Record<string, string> } {
  if (raw !== undefined) return { body: raw, headers: {} };
  if (json !== undefined) return { body: JSON.stringify(json), headers: { 'content-type': 'application/json' } };
  return { headers: {} };
}

/** Speaks HTTP with the application as one person does: it keeps the cookies that it is given. */
export class ApiClient {
  private readonly cookies = new Map<string, string>();

  constructor(
    readonly baseUrl: string,
    private readonly see: (method: string, path: string, answer: Answer) => void = () => undefined,
  ) {}

  async call<T = unknown>(method: string, path: string, options: CallOptions = {}): Promise<Answer<T>> {
    const { body, headers } = bodyOf(options);
    const response = await fetch(`${this.baseUrl}${path}`, {
      method,
      redirect: 'manual',
      headers: {
        ...(this.cookies.size > 0 ? { cookie: [...this.cookies.values()].join('; ') } : {}),
        ...headers,
        ...options.headers,
      },
      ...(body === undefined ? {} : { body }),
    });
    this.keepCookie(response);
    const text = await response.text();
    const isJson = /[/+]json/.test(response.headers.get('content-type') ?? '');
    const answer = {
      status: response.status,
      headers: response.headers,
      text,
      body: (isJson ? JSON.parse(text) : text) as T,
    };
    this.see(method, path, answer);
    return answer;
  }

  get<T = unknown>(path: string, options?: CallOptions): Promise<Answer<T>> {
    return this.call<T>('GET', path, options);
  }

  post<T = unknown>(path: string, json?: unknown, options?: CallOptions): Promise<Answer<T>> {
    return this.call<T>('POST', path, { ...(json === undefined ? {} : { json }), ...options });
  }

  patch<T = unknown>(path: string, json: unknown, options?: CallOptions): Promise<Answer<T>> {
    return this.call<T>('PATCH', path, { json, ...options });
  }

  put<T = unknown>(path: string, json: unknown, options?: CallOptions): Promise<Answer<T>> {
    return this.call<T>('PUT', path, { json, ...options });
  }

  delete<T = unknown>(path: string, options?: CallOptions): Promise<Answer<T>> {
    return this.call<T>('DELETE', path, options);
  }

  /** One file in the field that the import takes. */
  upload<T = unknown>(path: string, fileName: string, content: string | Uint8Array<ArrayBuffer>): Promise<Answer<T>> {
    const form = new FormData();
    form.append('file', new Blob([content]), fileName);
    return this.call<T>('POST', path, { raw: form });
  }

  /** Goes on with a session that was opened elsewhere. */
  carry(cookie: string): this {
    this.cookies.set(nameOf(cookie), cookie);
    return this;
  }

  get sessionCookie(): string | null {
    return [...this.cookies].find(([name]) => name.endsWith('nvo_session'))?.[1] ?? null;
  }

  private keepCookie(response: Response): void {
    for (const header of response.headers.getSetCookie()) {
      const [pair = ''] = header.split(';', 1);
      if (pair.endsWith('=')) this.cookies.delete(nameOf(pair));
      else this.cookies.set(nameOf(pair), pair);
    }
  }
}

const nameOf = (pair: string): string => pair.slice(0, pair.indexOf('='));

/** For names that must differ between tests in one database. */
export const unique = (name: string): string => `${name} ${randomUUID().slice(0, 8)}`;

/** The header by which an edit names what it builds on. */
export const ifMatch = (answer: Pick<Answer, 'headers'>): CallOptions => ({
  headers: { 'if-match': answer.headers.get('etag') ?? '' },
});
