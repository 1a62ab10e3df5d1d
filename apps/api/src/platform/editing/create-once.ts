import { createHash, randomUUID } from 'node:crypto';
import { applyDecorators, createParamDecorator, type ExecutionContext } from '@nestjs/common';
import { ApiHeader } from '@nestjs/swagger';
import { DomainError, type Viewer } from '@netvaerksoverblik/domain';
import type { FastifyRequest } from 'fastify';
import type { EntityManager } from 'typeorm';
import { MayRefuse } from '../openapi/answers.js';
import { FaultError } from '../problem/fault.js';

const HEADER = 'Idempotency-Key';
const KEY = /^[\x21-\x7e]{8,200}$/;

/** The key that a client gives with something it creates, so that it may send it again; null where it gives none. */
export const IdempotencyKey = createParamDecorator((_: unknown, context: ExecutionContext): string | null => {
  const given = context.switchToHttp().getRequest<FastifyRequest>().headers['idempotency-key'];
  if (given === undefined) return null;
  if (typeof given === 'string' && KEY.test(given)) return given;
  throw new FaultError({ code: 'request.invalid', errors: [{ path: HEADER, code: 'key' }] });
});

/** Of a route that creates: sent again with the same key it creates nothing new. */
export function CreatesOnce(): MethodDecorator {
  return applyDecorators(
    ApiHeader({
      name: HEADER,
      required: false,
      description: 'The same key and body again give what was first created',
    }),
    MayRefuse('idempotency.reused'),
  );
}

export interface Creation {
  readonly viewer: Viewer;
  readonly key: string | null;
  /** What is created: `POST /portfolio`. */
  readonly route: string;
  readonly body: object;
}

/** Creates, in the caller's transaction, what has not been created under this key, and gives its id. */
export async function createOnce(
  manager: EntityManager,
  { viewer, key, route, body }: Creation,
  create: () => Promise<string>,
): Promise<string> {
  if (key === null) return create();
  const hash = createHash('sha256').update(JSON.stringify(body)).digest();
  const id = randomUUID();
  // A twin that is under way holds the row: this waits until it is done.
  const added = await manager.query<unknown[]>(
    `INSERT INTO idempotency_key (id, user_id, key, route, body_hash) VALUES ($1, $2, $3, $4, $5)
     ON CONFLICT (user_id, key) DO NOTHING RETURNING id`,
    [id, viewer.userId, key, route, hash],
  );
  if (added.length === 0) return createdBefore(manager, { viewer, key, route, hash });
  const entityId = await create();
  await manager.query(`UPDATE idempotency_key SET entity_id = $2 WHERE id = $1`, [id, entityId]);
  return entityId;
}

async function createdBefore(
  manager: EntityManager,
  { viewer, key, route, hash }: { viewer: Viewer; key: string; route: string; hash: Buffer },
): Promise<string> {
  const rows = await manager.query<{ route: string; body_hash: Buffer; entity_id: string | null }[]>(
    `SELECT route, body_hash, entity_id FROM idempotency_key WHERE user_id = $1 AND key = $2`,
    [viewer.userId, key],
  );
  const [before] = rows;
  const isSame = before?.route === route && before.body_hash.equals(hash);
  if (!isSame || before.entity_id === null) throw new DomainError('idempotency.reused');
  return before.entity_id;
}
