import type { DecisionListReply, DecisionRow, FollowUpRowReply } from '@netvaerksoverblik/contracts';
import { WORDS } from '@netvaerksoverblik/domain';

const WORDS_HERE = WORDS.da;

const HEAD = [
  ...['Forum', 'Dato', 'Punkt', 'Sagsbehandler', 'Sagsnummer', 'Sag', 'Beslutning', 'Status', 'Ansvarlig', 'Frist'],
  ...['Bemærkninger', 'Plan'],
];

/** Excel takes what begins so for a formula, and some of its editions the wide signs too. */
const FORMULA = /^[=+\-@\t\r\n＝＋－＠]/;
const NEEDS_QUOTES = /[";\r\n]/;

function cell(value: string): string {
  const safe = FORMULA.test(value) ? `'${value}` : value;
  return NEEDS_QUOTES.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}

function statusOf({ followUps, items, outcome }: DecisionRow): string {
  const promised = followUps.map(({ state }) => WORDS_HERE.followUp[state]);
  if (promised.length > 0) return [...new Set(promised)].join(', ');
  const states = items.map(({ kind, title, status }) => {
    const words: Readonly<Record<string, string>> = WORDS_HERE.state[kind];
    return `${title}: ${status === null ? WORDS_HERE.noState : (words[status] ?? status)}`;
  });
  return states.length > 0 ? states.join(', ') : outcome === null ? '' : WORDS_HERE.outcome[outcome];
}

function ownerOf({ owner }: FollowUpRowReply): string {
  if (owner === null) return '';
  return owner.name ?? (owner.role === null ? '' : WORDS_HERE.role[owner.role]);
}

const joined = (words: readonly string[]): string => [...new Set(words.filter((each) => each !== ''))].join(', ');

function line(row: DecisionRow): string[] {
  const { meeting, agendaItem, followUps } = row;
  return [
    ...[meeting.forum, meeting.date, String(agendaItem.number), row.caseOfficer ?? '', agendaItem.caseNumber ?? ''],
    ...[agendaItem.title, row.decision, statusOf(row), joined(followUps.map(ownerOf))],
    joined(followUps.map(({ due, dueWords }) => due ?? dueWords ?? '')),
    ...[row.remarks ?? '', row.plan ?? ''],
  ];
}

/** The list as Danish Excel opens it: semicolons, and a mark by which it knows that letters are UTF-8. */
export function decisionListCsv({ rows }: DecisionListReply): string {
  const lines = [HEAD, ...rows.map(line)].map((cells) => cells.map(cell).join(';'));
  return `\uFEFF${lines.join('\r\n')}\r\n`;
}
