import { generateKeyPairSync, sign, type KeyObject } from 'node:crypto';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';

/** What it says instead of the truth. */
export interface Lies {
  /** Parts of the ID token that are written over. */
  readonly claims?: Record<string, unknown>;
  /** Signed with another key than the one it shows, or not at all. */
  readonly signature?: 'foreign' | 'none';
  /** Leads on instead of answering for a token. */
  readonly redirects?: string;
}

export interface HostileIssuer {
  readonly url: string;
  /** What the next token says; the rest is as asked for. */
  lie(lies: Lies): void;
  /** Addresses that were asked for, in order. */
  readonly asked: string[];
  readonly tokenRequests: URLSearchParams[];
  close(): Promise<void>;
}

const part = (value: object): string => Buffer.from(JSON.stringify(value)).toString('base64url');
const newKey = () => generateKeyPairSync('rsa', { modulusLength: 2048 });

function tokenOf(claims: object, key: KeyObject, signature: Lies['signature']): string {
  const head = part(signature === 'none' ? { alg: 'none' } : { alg: 'RS256', kid: 'k1' });
  const text = `${head}.${part(claims)}`;
  return signature === 'none' ? `${text}.` : `${text}.${sign('sha256', Buffer.from(text), key).toString('base64url')}`;
}

type Answers = Record<
  string,
  (body: URLSearchParams) => { status?: number; headers?: Record<string, string>; json: object }
>;

function answering(asked: string[], answers: Answers): Server {
  return createServer((request, response) => {
    const { pathname } = new URL(request.url ?? '/', 'http://x');
    asked.push(pathname);
    const chunks: Buffer[] = [];
    request.on('data', (chunk: Buffer) => chunks.push(chunk));
    request.on('end', () => {
      const answer = answers[pathname]?.(new URLSearchParams(Buffer.concat(chunks).toString())) ?? {
        status: 404,
        json: {},
      };
      response.writeHead(answer.status ?? 200, { 'content-type': 'application/json', ...answer.headers });
      response.end(JSON.stringify(answer.json));
    });
  });
}

/** An issuer that answers as the protocol has it, except where it is told to lie. It asks nobody for a password. */
export async function startHostileIssuer(clientId: string): Promise<HostileIssuer> {
  const [shown, foreign] = [newKey(), newKey()];
  const asked: string[] = [];
  const tokenRequests: URLSearchParams[] = [];
  let lies: Lies = {};
  let url = '';
  const now = (): number => Math.floor(Date.now() / 1000);
  const answers: Answers = {
    '/.well-known/openid-configuration': () => ({
      json: {
        ...{
          issuer: url,
          authorization_endpoint: `${url}/auth`,
          token_endpoint: `${url}/token`,
          jwks_uri: `${url}/jwks`,
        },
        ...{ response_types_supported: ['code'], subject_types_supported: ['public'] },
        ...{ id_token_signing_alg_values_supported: ['RS256'], authorization_response_iss_parameter_supported: true },
      },
    }),
    '/jwks': () => ({
      json: { keys: [{ ...shown.publicKey.export({ format: 'jwk' }), kid: 'k1', alg: 'RS256', use: 'sig' }] },
    }),
    '/token': (body) => {
      tokenRequests.push(body);
      if (lies.redirects !== undefined) return { status: 302, headers: { location: lies.redirects }, json: {} };
      // The code carries what a real issuer would remember of the request: subject and nonce.
      const { sub, nonce } = JSON.parse(Buffer.from(body.get('code') ?? '', 'base64url').toString()) as Record<
        string,
        string
      >;
      const claims = { iss: url, aud: clientId, sub, nonce, iat: now(), exp: now() + 300, ...lies.claims };
      const key = lies.signature === 'foreign' ? foreign.privateKey : shown.privateKey;
      const id_token = tokenOf(claims, key, lies.signature);
      return { json: { access_token: 'a', token_type: 'bearer', expires_in: 300, id_token } };
    },
  };
  const server = answering(asked, answers);
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  return {
    get url() {
      return url;
    },
    asked,
    tokenRequests,
    lie: (told) => (lies = told),
    async close() {
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
    },
  };
}

/** The code that it gives to whoever signs in as that subject. */
export const codeFor = (sub: string, nonce: string): string =>
  Buffer.from(JSON.stringify({ sub, nonce })).toString('base64url');
