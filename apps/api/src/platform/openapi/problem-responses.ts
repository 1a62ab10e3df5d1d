import { ERROR_STATUS, errorText, type ErrorCode } from '@netvaerksoverblik/domain';

type ProblemContent = Record<string, { schema: { $ref: string }; example: object }>;

export function problemContent(code: ErrorCode, errors: object[] = []): ProblemContent {
  const example = {
    type: `urn:netvaerksoverblik:problem:${code}`,
    title: errorText('da', code),
    status: ERROR_STATUS[code],
    code,
    params: {},
    errors,
    requestId: '5f0c8a52-6a5e-4c55-9d6f-0b7a4f0f6f10',
  };
  return { 'application/problem+json': { schema: { $ref: '#/components/schemas/Problem' }, example } };
}

function response(
  description: string,
  code: ErrorCode,
  errors: object[] = [],
): { description: string; content: ProblemContent } {
  return { description, content: problemContent(code, errors) };
}

export const PROBLEM_RESPONSES = {
  Invalid: response('The request cannot be understood; `errors` names the fields.', 'request.invalid', [
    { path: 'role', code: 'not-allowed-value' },
  ]),
  SignInRequired: response('Nobody is signed in.', 'session.required'),
  Refused: response('The viewer lacks the role, or a foreign page asks.', 'access.denied'),
  NotFound: response('It is not there, or not for this viewer.', 'not-found'),
  Conflict: response('It does not fit what is there.', 'conflict'),
  TooLarge: response('The body is too large.', 'body.too-large'),
  MediaType: response('The body is of a type that is not read here.', 'content-type.unsupported'),
  TooMany: response('Too many requests from one address; Retry-After says when to ask again.', 'requests.too-many'),
  Failed: response('The program failed; the log has the rest.', 'server.error'),
  Unavailable: response('The database does not answer now; Retry-After says when to ask again.', 'server.unavailable'),
  StorageFull: response('The disk is full.', 'server.no-space'),
};

type Name = keyof typeof PROBLEM_RESPONSES;

const EVERYWHERE: Record<string, Name> = {
  400: 'Invalid',
  404: 'NotFound',
  429: 'TooMany',
  500: 'Failed',
  503: 'Unavailable',
};
const SIGNED_IN: Record<string, Name> = { 401: 'SignInRequired', 403: 'Refused' };
const WRITING: Record<string, Name> = {
  403: 'Refused',
  409: 'Conflict',
  413: 'TooLarge',
  415: 'MediaType',
  507: 'StorageFull',
};

/** The problems that a route may give, by status. */
export function problemsOf(method: string, isPublic: boolean): Record<string, { $ref: string }> {
  const names = { ...EVERYWHERE, ...(isPublic ? {} : SIGNED_IN), ...(method === 'get' ? {} : WRITING) };
  return Object.fromEntries(
    Object.entries(names).map(([status, name]) => [status, { $ref: `#/components/responses/${name}` }]),
  );
}
