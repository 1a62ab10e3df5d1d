import type { EventReply, ReplacementRequest } from '@netvaerksoverblik/contracts';
import type { Category, ItemState, RoleName, RoleState } from '@netvaerksoverblik/domain';
import { NOBODY, type PickedPerson } from '../../../components/person-picker.js';

/** What an event is to say instead, as it stands in the form. */
export interface CorrectionDraft {
  on: string;
  to: ItemState | null;
  role: RoleName;
  state: RoleState;
  person: PickedPerson;
  words: string;
  title: string;
  category: Category | '';
}

export function draftOf(event: EventReply): CorrectionDraft {
  return {
    on: event.effectiveOn,
    to: event.toStatus,
    role: event.role ?? 'other',
    state: event.roleState ?? 'appointed',
    person: event.holder === null ? NOBODY : { id: event.personId, text: event.holder },
    words: event.conditionWords ?? '',
    title: event.title ?? '',
    category: event.category ?? '',
  };
}

function roleBody(draft: CorrectionDraft, event: EventReply): ReplacementRequest {
  const { id, text } = draft.person;
  const isSame = id === event.personId && text.trim() === (event.holder ?? '');
  const isHeld = draft.state !== 'vacant' && text.trim() !== '';
  return {
    ...(draft.role === event.role ? {} : { role: draft.role }),
    ...(draft.state === event.roleState ? {} : { state: draft.state }),
    ...(isSame || !isHeld ? {} : id === null ? { party: text.trim() } : { personId: id }),
  };
}

function nameBody({ title, category }: CorrectionDraft, event: EventReply): ReplacementRequest {
  const said = title.trim();
  return {
    ...(said === event.title || said === '' ? {} : { title: said }),
    ...(category === (event.category ?? '') || category === '' ? {} : { category }),
  };
}

type BodyOf = (draft: CorrectionDraft, event: EventReply) => ReplacementRequest;

const BODIES: Partial<Record<EventReply['type'], BodyOf>> = {
  status: ({ to }, event) => (to === event.toStatus || to === null ? {} : { to }),
  role: roleBody,
  'condition-opened': ({ words }, event) =>
    words.trim() === event.conditionWords || words.trim() === '' ? {} : { words: words.trim() },
  named: nameBody,
};

/** Only what differs from what the event says. */
export function replacementBody(draft: CorrectionDraft, event: EventReply): ReplacementRequest {
  const when = draft.on === event.effectiveOn || draft.on === '' ? {} : { on: draft.on };
  return { ...when, ...BODIES[event.type]?.(draft, event) };
}

export const isChanged = (body: ReplacementRequest | null): boolean => body !== null && Object.keys(body).length > 0;
