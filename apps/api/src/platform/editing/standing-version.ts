import { DomainError } from '@netvaerksoverblik/domain';
import type { FastifyReply } from 'fastify';
import { FaultError } from '../problem/fault.js';
import { setEtag } from './if-match.js';

/** What stands now, and its version. */
export interface Standing<Body extends object = object> {
  readonly body: Body;
  readonly version: string | number;
}

/** Of what carries its version itself. */
export async function standingOf<Body extends { version: string | number }>(
  reading: Promise<Body>,
): Promise<Standing<Body>> {
  const body = await reading;
  return { body, version: body.version };
}

/** Answers with what stands, under its version as ETag. */
export async function answerStanding<Body extends object>(
  reply: FastifyReply,
  reading: Promise<Standing<Body>>,
): Promise<Body> {
  const { body, version } = await reading;
  setEtag(reply, version);
  return body;
}

/** Runs a guarded write; where another was faster, the refusal shows both what was sent and what stands now. */
export async function withVersions<Result>(
  write: () => Promise<Result>,
  yours: object,
  current: () => Promise<Standing>,
): Promise<Result> {
  try {
    return await write();
  } catch (error) {
    if (!(error instanceof DomainError) || error.code !== 'version.stale') throw error;
    const { body, version } = await current();
    throw new FaultError({
      code: 'version.stale',
      versions: { yours: { ...yours }, current: { ...body }, etag: `"${version}"` },
    });
  }
}

export interface Edit<Body extends object> {
  readonly write: () => Promise<unknown>;
  readonly yours: object;
  readonly read: () => Promise<Standing<Body>>;
}

/** Runs a guarded write, and answers with what then stands, under its new version. */
export async function answerEdit<Body extends object>(
  reply: FastifyReply,
  { write, yours, read }: Edit<Body>,
): Promise<Body> {
  await withVersions(write, yours, read);
  return answerStanding(reply, read());
}
