import { spawn, spawnSync } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { PROJECTS, readJson, root } from './sources.js';

interface ProjectGraph {
  nodes: Record<string, { data: { root: string; tags?: string[] } }>;
  dependencies: Record<string, { target: string }[]>;
}

interface LintFile {
  messages: { ruleId: string | null }[];
}

/** Which layers each layer may import. */
const ALLOWED: Record<string, readonly string[]> = {
  'layer:pure': ['layer:pure'],
  'layer:contracts': ['layer:pure', 'layer:contracts'],
  'layer:server': ['layer:pure', 'layer:contracts'],
  'layer:client': ['layer:pure', 'layer:contracts'],
  'layer:tests': ['layer:pure', 'layer:contracts', 'layer:server'],
};

const quiet = { ...process.env, NX_DAEMON: 'false', NX_NO_CLOUD: 'true', NX_TUI: 'false', FORCE_COLOR: '0' };

/** Also leaves the cached graph without which the boundary rule of Nx skips itself in silence. */
function projectGraph(): ProjectGraph {
  const folder = mkdtempSync(join(tmpdir(), 'graph-'));
  const file = join(folder, 'graph.json');
  try {
    const nx = resolve(root, 'node_modules/nx/dist/bin/nx.js');
    spawnSync(process.execPath, [nx, 'graph', `--file=${file}`], { cwd: root, env: quiet });
    return (JSON.parse(readFileSync(file, 'utf8')) as { graph: ProjectGraph }).graph;
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** Lints `code` as if it were that file of the project, in the project's folder as Nx does; nothing is written. */
async function brokenRules(project: string, file: string, code: string): Promise<string[]> {
  const eslint = resolve(root, 'node_modules/eslint/bin/eslint.js');
  const parameters = [eslint, '--format', 'json', '--stdin', '--stdin-filename', file];
  const lint = spawn(process.execPath, parameters, { cwd: resolve(root, project), env: quiet });
  const output: Buffer[] = [];
  lint.stdout.on('data', (part: Buffer) => output.push(part));
  lint.stdin.end(code);
  const exitCode = await new Promise((done) => lint.once('close', done));
  const [result] = JSON.parse(Buffer.concat(output).toString('utf8')) as LintFile[];
  const rules = result?.messages.map(({ ruleId }) => ruleId ?? 'parse error') ?? [];
  return exitCode === 0 ? [] : rules;
}

/** A file that exists: the type-aware rules know no other. */
function firstFileOf(folder: string): string {
  const [name = ''] = readdirSync(resolve(root, 'apps/dashboard', folder)).filter((file) => file.endsWith('.tsx'));
  return `${folder}/${name}`;
}

describe('Layers', () => {
  let graph: ProjectGraph;

  beforeAll(() => {
    graph = projectGraph();
  }, 60_000);

  it.each(PROJECTS)('gives %s exactly one layer tag', (project) => {
    const { nx } = readJson<{ nx?: { tags?: string[] } }>(`${project}/package.json`);
    const layers = nx?.tags?.filter((tag) => tag.startsWith('layer:')) ?? [];
    expect(layers).toHaveLength(1);
    expect(Object.keys(ALLOWED)).toContain(layers[0]);
  });

  it('knows every project that Nx knows', () => {
    const roots = Object.values(graph.nodes).map(({ data }) => data.root);
    expect(roots.sort()).toEqual([...PROJECTS].sort());
  });

  it('imports only what the layer tag promises', () => {
    const layerOf = (name: string) => graph.nodes[name]?.data.tags?.find((tag) => tag.startsWith('layer:')) ?? '';
    const broken = Object.entries(graph.dependencies).flatMap(([name, edges]) =>
      edges
        .filter(({ target }) => graph.nodes[target] && target !== name)
        .filter(({ target }) => !ALLOWED[layerOf(name)]?.includes(layerOf(target)))
        .map(({ target }) => `${name} → ${target}`),
    );
    expect(broken).toEqual([]);
  });

  it('lets the domain depend on no other project', () => {
    const { name } = readJson<{ name: string }>('libs/domain/package.json');
    const targets = graph.dependencies[name]?.map(({ target }) => target) ?? [];
    expect(targets.filter((target) => graph.nodes[target])).toEqual([]);
  });

  // Several breaches in one run where one project can hold them: each run costs seconds.
  it.each([
    {
      breach: 'the domain reads files',
      at: ['libs/domain', 'src/index.ts'],
      code: "import { readFileSync } from 'node:fs';\nexport const text = readFileSync('x');\n",
      rules: ['no-restricted-imports'],
    },
    {
      breach: 'the reader asks what time it is',
      at: ['libs/minutes', 'src/index.ts'],
      code: 'export const now = new Date();\n',
      rules: ['no-restricted-syntax'],
    },
    {
      breach: 'the contracts import a project by its path',
      at: ['libs/contracts', 'src/index.ts'],
      code: "export { THEME_STATES } from '../../domain/src/lifecycles/states.js';\n",
      rules: ['@nx/enforce-module-boundaries'],
    },
    {
      breach: "a feature of the API imports another feature's inside",
      at: ['apps/api', 'src/features/portfolio/portfolio.module.ts'],
      code: "import { MeetingsModule } from '../meetings/meetings.module.js';\nexport const inside = MeetingsModule;\n",
      rules: ['import-x/no-restricted-paths'],
    },
    {
      breach: 'the dashboard imports Nest and the API, another feature, or holds a text outside the catalogues',
      at: ['apps/dashboard', firstFileOf('src/features/portfolio/components')],
      code: [
        "import { Injectable } from '@nestjs/common';",
        "import * as api from '@netvaerksoverblik/api';",
        "import { SignInPage } from '../../session/components/sign-in-page.js';",
        'export const all = [Injectable, api, SignInPage];',
        'export const Greeting = () => <p>Hej</p>;',
        '',
      ].join('\n'),
      rules: [
        'no-restricted-imports',
        '@nx/enforce-module-boundaries',
        'import-x/no-restricted-paths',
        'no-restricted-syntax',
      ],
    },
  ])(
    'fails lint when $breach',
    async ({ at: [project = '', file = ''], code, rules }) => {
      expect(await brokenRules(project, file, code)).toEqual(expect.arrayContaining(rules));
    },
    60_000,
  );
});
