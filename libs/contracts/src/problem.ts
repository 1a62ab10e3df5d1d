import type { ErrorCode } from '@netvaerksoverblik/domain';

/** RFC 9457 problem details, the body of every answer from 400 up (`application/problem+json`). */
export interface Problem {
  type: string;
  /** Danish or English, by Accept-Language. */
  title: string;
  status: number;
  code: ErrorCode;
  params: Record<string, string | number | string[]>;
  /** One entry a field; `path` is dotted (`changes.0.finding`). */
  errors: { path: string; code: string }[];
  requestId: string;
  /** With `version.stale` only: what was sent, what stands now, and the tag to send it with. */
  versions?: { yours: Record<string, unknown>; current: Record<string, unknown>; etag: string };
}
