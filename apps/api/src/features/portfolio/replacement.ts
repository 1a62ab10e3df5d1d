import type { ReplacementRequest } from '@netvaerksoverblik/contracts';
import { foldTitle, isState, type PortfolioKind, type RoleName, type RoleState } from '@netvaerksoverblik/domain';
import type { EntityManager } from 'typeorm';
import { fieldFault } from '../../platform/problem/fault.js';
import { effectiveDate, type EffectiveDate } from './effective-date.js';
import type { ItemEdit } from './item-editing.js';
import { refuseUnknown } from './known-rows.js';
import type { PortfolioEvent } from './portfolio-event.entity.js';
import { holderColumns } from './role-holder.js';
import type { SaidEvent, SayingColumns } from './said-event.js';

type Said = ReplacementRequest;

/** Which fields a replacement of each type of event may have, beside its date. */
const FIELDS: Readonly<Record<string, readonly (keyof Said)[]>> = {
  status: ['to'],
  role: ['role', 'state', 'personId', 'party'],
  'condition-opened': ['kind', 'words', 'forumId'],
  named: ['title', 'category'],
};

function refuseForeign(type: string, said: Said): void {
  const own: readonly string[] = ['on', 'onWords', ...(FIELDS[type] ?? [])];
  const given = Object.entries(said).filter(([, value]) => value !== undefined);
  for (const [name] of given) if (!own.includes(name)) throw fieldFault(`replacement.${name}`, 'unknown-field');
  if (given.length === 0) throw fieldFault('replacement', 'missing');
}

function statusColumns(event: PortfolioEvent, { to }: Said): SayingColumns {
  const toStatus = to ?? event.toStatus;
  if (toStatus === null || !isState(event.itemKind as PortfolioKind, toStatus)) {
    throw fieldFault('replacement.to', 'not-allowed-value');
  }
  return { toStatus };
}

async function roleColumns(manager: EntityManager, event: PortfolioEvent, said: Said): Promise<SayingColumns> {
  const role = said.role ?? (event.role as RoleName);
  const state = said.state ?? (event.roleState as RoleState);
  const isNamed = said.personId !== undefined || said.party !== undefined;
  const holder =
    isNamed || state === 'vacant'
      ? { personId: said.personId, party: said.party }
      : { personId: event.personId ?? undefined, party: event.party ?? undefined };
  const participation = role === 'participant' ? (event.participation as 'internal' | null) : null;
  return { ...(await holderColumns(manager, { role, state, ...holder, participation })) };
}

async function conditionColumns(manager: EntityManager, event: PortfolioEvent, said: Said): Promise<SayingColumns> {
  const conditionForumId = said.forumId ?? event.conditionForumId;
  await refuseUnknown(manager, 'forum', { 'replacement.forumId': said.forumId });
  const conditionKind = said.kind ?? event.conditionKind;
  const conditionWords = said.words?.trim() ?? event.conditionWords;
  return {
    conditionKind,
    conditionForumId,
    conditionWords,
    party: conditionKind === 'decided-by' ? event.party : null,
  };
}

function nameColumns(event: PortfolioEvent, said: Said): SayingColumns {
  const title = said.title?.trim() ?? event.title ?? '';
  return { title, titleFolded: foldTitle(title), category: said.category ?? event.category };
}

function columnsOf(manager: EntityManager, event: PortfolioEvent, said: Said): SayingColumns | Promise<SayingColumns> {
  if (event.type === 'status') return statusColumns(event, said);
  if (event.type === 'role') return roleColumns(manager, event, said);
  if (event.type === 'condition-opened') return conditionColumns(manager, event, said);
  if (event.type === 'named') return nameColumns(event, said);
  return { meetsId: event.meetsId };
}

function whenOf({ effectiveOn, windowFrom, effectiveWords }: PortfolioEvent, said: Said, today: string): EffectiveDate {
  if (said.on === undefined && said.onWords === undefined) return { effectiveOn, windowFrom, effectiveWords };
  return effectiveDate(said, today);
}

/** What the event is to say instead: what the request leaves out stays as it was. */
export async function replacementOf(
  { manager, today }: ItemEdit,
  event: PortfolioEvent,
  said: Said,
): Promise<SaidEvent> {
  refuseForeign(event.type, said);
  return { columns: await columnsOf(manager, event, said), when: whenOf(event, said, today) };
}
