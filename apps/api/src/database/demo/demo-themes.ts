import { foldTitle, type Category, type ThemeOrigin } from '@netvaerksoverblik/domain';
import type { DataSource, EntityManager } from 'typeorm';
import { enterItem, rebuildProjections, RECORDING_LOCK } from '../../features/portfolio/index.js';
import { Round } from '../../features/themes/round.entity.js';
import { ThemeCheck } from '../../features/themes/theme-check.entity.js';

const SPRING = 'Forår 2026';
const AUTUMN = 'Efterår 2026';

const ROUNDS = [
  { name: SPRING, startsOn: '2026-01-01', templateDueOn: '2026-05-01', decidedOn: '2026-06-30' },
  { name: AUTUMN, startsOn: '2026-07-01', templateDueOn: '2026-12-01', decidedOn: '2027-01-31' },
];

interface DemoTheme {
  title: string;
  round: string;
  origin: ThemeOrigin;
  problem: string;
  product: string;
  contacts: string[];
  segment?: string;
  /** Criterion, day and note of each tick. */
  ticks: readonly (readonly [criterion: string, on: string, note: string | null])[];
}

const COMPLETE: DemoTheme['ticks'] = [
  ['problem', '2026-05-04', 'Står i temaskabelonen'],
  ['audience', '2026-05-04', null],
  ['figures', '2026-05-12', 'Tallene er trukket for 2025'],
  ['product', '2026-05-12', null],
  ['backing', '2026-05-20', 'Afdelingschefen har sagt ja'],
  ['reference-leader', '2026-05-27', null],
];

const THEMES: DemoTheme[] = [
  {
    ...{ title: 'Tryghed på de små veje', round: SPRING, origin: 'forum-input', segment: 'V1' },
    problem: 'Seks ud af ti forældre kører selv børnene til skole, fordi de ikke tør lade dem cykle.',
    product: 'Et kort over de veje, hvor en lille ændring gør mest',
    contacts: ['Inge Stokholm', 'Sidsel Voldby'],
    ticks: COMPLETE,
  },
  {
    ...{ title: 'Legepladser som mødested', round: SPRING, origin: 'store-lederdag' },
    problem: 'Byens legepladser står tomme efter klokken fire.',
    product: 'Tre legepladser, som også er for dem uden børn',
    contacts: ['Hakon Lundtofte'],
    ticks: COMPLETE,
  },
  {
    ...{ title: 'Første job efter specialskolen', round: SPRING, origin: 'network-leader' },
    problem: 'Hver tredje unge fra specialskolen er uden job et år efter.',
    product: 'En aftale med ti arbejdspladser',
    contacts: ['Gorm Elkjær', 'Tobias Enggaard'],
    ticks: COMPLETE.slice(0, 5),
  },
  {
    ...{ title: 'Fælles indkøb af kaffe', round: SPRING, origin: 'new' },
    problem: 'Fjorten kontorer køber kaffe hos hver sin leverandør.',
    product: 'Én aftale',
    contacts: ['Ditte Rosenvang'],
    ticks: COMPLETE.slice(0, 3),
  },
  {
    ...{ title: 'Droner til tagtjek', round: AUTUMN, origin: 'store-lederdag', segment: 'I2' },
    problem: 'Et tag ses efter hvert fjerde år, og skaderne opdages først, når det drypper.',
    product: 'Et årligt tjek fra luften af 120 tage',
    contacts: ['Emil Tranholm'],
    ticks: [
      ['problem', '2026-11-16', null],
      ['figures', '2026-11-16', 'Ejendomsafdelingen har regnet på det'],
      ['product', '2026-11-18', null],
      ['backing', '2026-11-18', null],
    ],
  },
  {
    ...{ title: 'Mad uden spild', round: AUTUMN, origin: 'network-leader', segment: 'V3' },
    problem: 'På plejehjemmene smides hver femte portion ud.',
    product: 'Menuer, der kan bestilles samme dag',
    contacts: ['Nynne Ravnsbjerg', 'Mathilde Skovlund'],
    ticks: [
      ['problem', '2026-10-12', 'Står i temaskabelonen'],
      ['audience', '2026-10-12', null],
      ['backing', '2026-10-20', 'Ældre & Sundhed bakker op'],
    ],
  },
];

interface DemoIdea extends DemoTheme {
  category: Category;
  department: string;
  on: string;
  reason: string;
}

/** Proposals that no forum has met yet. */
const IDEAS: DemoIdea[] = [
  {
    ...{ title: 'Besøg uden aftale', category: 'welfare', department: 'Voksne & Handicap', round: AUTUMN },
    ...{
      on: '2026-11-03',
      reason: 'Forslag fra Amina Holmgaard, modtaget på temaskabelonen',
      origin: 'network-leader',
    },
    problem: 'Borgere med hjerneskade glemmer hver fjerde aftale hjemme hos dem selv.',
    product: 'En fast dag, hvor man kan komme forbi',
    contacts: ['Amina Holmgaard'],
    ticks: [['problem', '2026-11-05', null]],
  },
  {
    ...{ title: 'Ny på arbejdspladsen', category: 'learning', department: 'Økonomi & Personale', round: AUTUMN },
    ...{ on: '2026-11-17', reason: 'Nævnt ved tre borde på Store Lederdag', origin: 'store-lederdag' },
    problem: 'Hver sjette nye medarbejder er væk igen inden et år.',
    product: '',
    contacts: ['Ditte Rosenvang', 'Yusuf Demirel'],
    ticks: [],
  },
];

async function enterIdea(manager: EntityManager, idea: DemoIdea, actorId: string): Promise<string> {
  const departments = await manager.query<{ id: string }[]>(`SELECT id FROM department WHERE name = $1`, [
    idea.department,
  ]);
  return enterItem(manager, {
    name: { kind: 'theme', title: idea.title, category: idea.category },
    departmentId: departments[0]?.id ?? null,
    when: { effectiveOn: idea.on, windowFrom: null, effectiveWords: null },
    ...{ reason: idea.reason, actorId, closedForumId: null },
  });
}

async function describe(manager: EntityManager, theme: DemoTheme, actorId: string): Promise<void> {
  const rows = await manager.query<{ id: string }[]>(
    `SELECT id FROM portfolio_item WHERE kind = 'theme' AND folded_title = $1`,
    [foldTitle(theme.title)],
  );
  const themeId = rows[0]?.id;
  if (themeId === undefined) throw new Error(`the demo's minutes name no theme called ${theme.title}`);
  const { origin, problem, product, contacts, segment = null } = theme;
  await manager.query(
    `UPDATE theme SET round_id = (SELECT id FROM round WHERE name = $2), origin = $3, problem = $4, possible_product = $5,
       contacts = $6, segment_code = $7 WHERE id = $1`,
    [themeId, theme.round, origin, problem, product === '' ? null : product, contacts, segment],
  );
  for (const [criterion, on, note] of theme.ticks) {
    const checkedAt = new Date(`${on}T09:00:00Z`);
    await manager.insert(ThemeCheck, { themeId, criterion, met: true, note, checkedBy: actorId, checkedAt });
  }
}

/** The rounds, and what the themes of the demo say of themselves: once, however often the load is begun. */
export async function recordDemoThemes(dataSource: DataSource, actorId: string): Promise<void> {
  await dataSource.transaction(async (manager) => {
    if ((await manager.count(Round)) > 0) return;
    for (const round of ROUNDS) await manager.insert(Round, round);
    await manager.query(`SELECT pg_advisory_xact_lock($1)`, [RECORDING_LOCK]);
    const ideas: string[] = [];
    for (const idea of IDEAS) ideas.push(await enterIdea(manager, idea, actorId));
    await rebuildProjections(manager, ideas);
    for (const theme of [...THEMES, ...IDEAS]) await describe(manager, theme, actorId);
  });
}
