import { errorText, type ErrorCode } from '@netvaerksoverblik/domain';

interface ProblemResponse {
  description: string;
  content: Record<string, { schema: { $ref: string }; example: object }>;
}

function response(description: string, status: number, code: ErrorCode, errors: object[] = []): ProblemResponse {
  const example = {
    type: `urn:netvaerksoverblik:problem:${code}`,
    title: errorText('da', code),
    status,
    code,
    params: {},
    errors,
    requestId: '5f0c8a52-6a5e-4c55-9d6f-0b7a4f0f6f10',
  };
  return { description, content: { 'application/problem+json': { schema: { $ref: '#/components/schemas/Problem' }, example } } };
}

export const PROBLEM_RESPONSES = {
  Invalid: response('The request cannot be understood; `errors` names the fields.', 400, 'request.invalid', [
    { path: 'role', code: 'not-allowed-value' },
  ]),
  SignInRequired: response('Nobody is signed in.', 401, 'session.required'),
  Refused: response('The viewer lacks the role, or a foreign page asks.', 403, 'access.denied'),
  NotFound: response('It is not there, or not for this viewer.', 404, 'not-found'),
  Conflict: response('It does not fit what is there.', 409, 'conflict'),
  TooLarge: response('The body is too large.', 413, 'body.too-large'),
  MediaType: response('The body is of a type that is not read here.', 415, 'content-type.unsupported'),
  Failed: response('The program failed; the log has the rest.', 500, 'server.error'),
  Unavailable: response('The database does not answer now; Retry-After says when to ask again.', 503, 'server.unavailable'),
  StorageFull: response('The disk is full.', 507, 'server.no-space'),
};

type Name = keyof typeof PROBLEM_RESPONSES;

const EVERYWHERE: Record<string, Name> = { 400: 'Invalid', 404: 'NotFound', 500: 'Failed', 503: 'Unavailable' };
const SIGNED_IN: Record<string, Name> = { 401: 'SignInRequired', 403: 'Refused' };
const WRITING: Record<string, Name> = { 403: 'Refused', 409: 'Conflict', 413: 'TooLarge', 415: 'MediaType', 507: 'StorageFull' };

/** The problems that a route may give, by status. */
export function problemsOf(method: string, isPublic: boolean): Record<string, { $ref: string }> {
  const names = { ...EVERYWHERE, ...(isPublic ? {} : SIGNED_IN), ...(method === 'get' ? {} : WRITING) };
  return Object.fromEntries(
    Object.entries(names).map(([status, name]) => [status, { $ref: `#/components/responses/${name}` }]),
  );
}
