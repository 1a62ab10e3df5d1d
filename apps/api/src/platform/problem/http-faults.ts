import { HttpException } from '@nestjs/common';
import type { Fault } from './fault.js';

/** What Fastify, its plug-ins and Node's parser call their refusals. */
const BY_CODE: Readonly<Record<string, Fault>> = {
  FST_ERR_BAD_URL: { code: 'request.malformed', errors: [{ path: 'path', code: 'encoding' }] },
  FST_ERR_MAX_PARAM_LENGTH: { code: 'request.uri-too-long' },
  FST_ERR_CTP_BODY_TOO_LARGE: { code: 'body.too-large', params: { limit: '1 MB' } },
  FST_REQ_FILE_TOO_LARGE: { code: 'body.too-large', params: { limit: '20 MB' } },
  FST_ERR_CTP_INVALID_MEDIA_TYPE: { code: 'content-type.unsupported' },
  FST_INVALID_MULTIPART_CONTENT_TYPE: { code: 'content-type.unsupported' },
  FST_INVALID_JSON_FIELD_ERROR: { code: 'request.malformed' },
  FST_MP_PREMATURE_CLOSE: { code: 'request.malformed' },
  FST_PROTO_VIOLATION: { code: 'request.invalid', errors: [{ path: '__proto__', code: 'forbidden-key' }] },
  HPE_HEADER_OVERFLOW: { code: 'request.headers-too-large' },
  ERR_HTTP_REQUEST_TIMEOUT: { code: 'request.timeout' },
};

const BY_STATUS: Readonly<Record<number, Fault>> = {
  400: { code: 'request.malformed' },
  401: { code: 'session.required' },
  403: { code: 'access.denied' },
  404: { code: 'not-found' },
  405: { code: 'method.not-allowed' },
  406: { code: 'content-type.unsupported' },
  408: { code: 'request.timeout' },
  413: { code: 'body.too-large' },
  414: { code: 'request.uri-too-long' },
  415: { code: 'content-type.unsupported' },
  431: { code: 'request.headers-too-large' },
  503: { code: 'server.closing', headers: { 'retry-after': '5' } },
};

/** Node's parser and the plug-ins say what they refuse by code. */
export function faultOfCode(code: unknown): Fault | null {
  return typeof code === 'string' ? (BY_CODE[code] ?? null) : null;
}

/** Busboy throws bare errors about bodies that are no form; all of them begin so. */
const NO_FORM =
  /^(multipart: |malformed part header|unexpected end of multipart|part terminated early|the needle cannot)/i;

function statusOf(error: Error): number {
  if (error instanceof HttpException) return error.getStatus();
  const { statusCode } = error as { statusCode?: unknown };
  return typeof statusCode === 'number' ? statusCode : 0;
}

/** Null where the error is not the framework's refusal of a request. */
export function httpFault(error: Error): Fault | null {
  const cause = error.cause instanceof Error ? error.cause : error;
  const named = faultOfCode((cause as { code?: unknown }).code);
  if (named) return named;
  if (NO_FORM.test(cause.message)) return { code: 'request.malformed' };
  const status = statusOf(error);
  return BY_STATUS[status] ?? (status >= 400 && status < 500 ? { code: 'request.malformed' } : null);
}
