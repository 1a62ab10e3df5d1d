import { resolve } from 'node:path';
import { root } from './sources.js';

interface Topic {
  task: string;
  title: string;
  intro: string;
  steps: string[];
  notes?: string[];
}
type Texts = { [key: string]: string | Texts };

const dashboard = resolve(root, 'apps/dashboard/src');
/** A name that lint does not follow: tests look at the dashboard's sources, they do not build on them. */
const load = async <Module>(file: string): Promise<Module> => (await import(resolve(dashboard, file))) as Module;

const wordsIn = (texts: Texts): string[] =>
  Object.values(texts).flatMap((text) => (typeof text === 'string' ? [text] : wordsIn(text)));

describe('the help', () => {
  let topics: readonly Topic[];
  let pages: readonly (readonly [string, string])[];
  let labels: Set<string>;

  beforeAll(async () => {
    topics = (await load<{ HELP_TOPICS: Topic[] }>('features/help/topics/index')).HELP_TOPICS;
    pages = (await load<{ HELP_OF_PAGE: [string, string][] }>('lib/help-of-page')).HELP_OF_PAGE;
    const { da } = await load<{ da: Texts }>('texts/da/index');
    labels = new Set(wordsIn(da).map((words) => words.replaceAll(/\{\{\w+\}\} ?/g, '').trim()));
  });

  it('belongs to every page that one works on', async () => {
    const { PATHS } = await load<{ PATHS: Record<string, string | ((id: string) => string)> }>('lib/paths');
    const OWN = ['help', 'helpWith', 'signIn', 'setup', 'welcome', 'newPassword', 'forgotten'];
    const addresses = Object.entries(PATHS)
      .filter(([name]) => !OWN.includes(name))
      .map(([, path]) => (typeof path === 'string' ? path : path(':id')));
    const { helpOf } = await load<{ helpOf: (path: string) => string | null }>('lib/help-of-page');
    expect(addresses.filter((address) => helpOf(address.replace(/[?#].*/, '')) === null)).toEqual([]);
  });

  it('is there wherever a page leads to it, and every topic is led to', () => {
    const tasks = topics.map(({ task }) => task);
    expect([...new Set(pages.map(([, task]) => task))].sort()).toEqual([...tasks].sort());
  });

  it('names only labels that stand on the screen', () => {
    const named = topics.flatMap(({ intro, steps, notes = [] }) =>
      [intro, ...steps, ...notes].flatMap((text) => [...text.matchAll(/»([^»«]+)«/g)].map(([, label]) => label ?? '')),
    );
    expect(named.length).toBeGreaterThan(0);
    expect(named.filter((label) => !labels.has(label))).toEqual([]);
  });
});
