import { randomUUID } from 'node:crypto';
import { Inject, Injectable } from '@nestjs/common';
import type { IDToken } from 'openid-client';
import type { EntityManager } from 'typeorm';
import { Clock } from '../../platform/clock.js';

interface KnownIdentity {
  userId: string;
  disabled: boolean;
}

const NAME_LENGTH = 200;

/** Accounts of those who sign in elsewhere, known by issuer and subject: an e-mail address can come to be another's. */
@Injectable()
export class Identities {
  constructor(@Inject(Clock) private readonly clock: Clock) {}

  /** The account, made where the identity is new; null where it is deactivated. */
  async accountOf(manager: EntityManager, claims: IDToken): Promise<string | null> {
    await manager.query(`SELECT pg_advisory_xact_lock(hashtextextended($1, 0))`, [`${claims.iss} ${claims.sub}`]);
    const kept = JSON.stringify(await this.mappedClaims(manager, claims));
    const [rows] = await manager.query<[KnownIdentity[], number]>(
      `UPDATE user_identity i SET claims = $3, seen_at = $4 FROM app_user u
       WHERE i.issuer = $1 AND i.subject = $2 AND u.id = i.user_id
       RETURNING i.user_id AS "userId", u.disabled_at IS NOT NULL AS disabled`,
      [claims.iss, claims.sub, kept, this.clock.now()],
    );
    const [known] = rows;
    if (known !== undefined) return known.disabled ? null : known.userId;
    return this.enter(manager, claims, kept);
  }

  private async enter(manager: EntityManager, claims: IDToken, kept: string): Promise<string> {
    const id = randomUUID();
    await manager.query(`INSERT INTO app_user (id, kind, display_name, created_at) VALUES ($1, 'local', $2, $3)`, [
      id,
      nameIn(claims),
      this.clock.now(),
    ]);
    await manager.query(
      `INSERT INTO user_identity (id, user_id, issuer, subject, claims, seen_at) VALUES ($1, $2, $3, $4, $5, $6)`,
      [randomUUID(), id, claims.iss, claims.sub, kept, this.clock.now()],
    );
    return id;
  }

  /** Of all that the issuer says only what gives a role here is kept. */
  private async mappedClaims(manager: EntityManager, claims: IDToken): Promise<Record<string, string[]>> {
    const rows = await manager.query<{ claim: string }[]>(`SELECT DISTINCT claim FROM claim_role`);
    return Object.fromEntries(rows.map(({ claim }) => [claim, valuesOf(claimAt(claims, claim))]));
  }
}

/** `realm_access.roles` is a claim inside another, as Keycloak writes them; the name itself comes first. */
function claimAt(claims: IDToken, name: string): unknown {
  const own = (value: unknown, key: string): unknown =>
    typeof value === 'object' && value !== null && Object.hasOwn(value, key)
      ? (value as Record<string, unknown>)[key]
      : undefined;
  return own(claims, name) ?? name.split('.').reduce<unknown>(own, claims);
}

const valuesOf = (value: unknown): string[] =>
  [value].flat().flatMap((one) => (typeof one === 'string' || typeof one === 'number' ? [String(one)] : []));

function nameIn(claims: IDToken): string {
  const said = [claims['name'], claims['preferred_username'], claims.sub].find(
    (one): one is string => typeof one === 'string' && one.trim() !== '',
  );
  return (said ?? claims.sub).trim().slice(0, NAME_LENGTH);
}
