import { spawnSync } from 'node:child_process';
import { resolve } from 'node:path';
import { RouteTable } from '@netvaerksoverblik/api';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { startTestApp, type TestApp } from '../support/test-app.js';

interface Media {
  schema: object;
  example?: unknown;
}
interface Operation {
  operationId: string;
  parameters?: { name: string; in: string; required: boolean; schema: object }[];
  security: object[];
  responses: Record<string, { $ref?: string; description?: string; content?: Record<string, Media> }>;
}
interface Document {
  openapi: string;
  info: { title: string; version: string };
  paths: Record<string, Record<string, Operation>>;
  components: { schemas: Record<string, object>; securitySchemes: Record<string, object> };
}

let test: TestApp;
let document: Document;
let operations: { name: string; path: string; operation: Operation }[];

beforeAll(async () => {
  test = await startTestApp();
  document = (await test.nobody.get<Document>('/api/v1/openapi.json')).body;
  operations = Object.entries(document.paths).flatMap(([path, item]) =>
    Object.entries(item).map(([method, operation]) => ({ name: `${method.toUpperCase()} ${path}`, path, operation })),
  );
});
afterAll(() => test.close());

function references(value: unknown): string[] {
  if (typeof value !== 'object' || value === null) return [];
  const own = '$ref' in value && typeof value.$ref === 'string' ? [value.$ref] : [];
  return [...own, ...Object.values(value).flatMap(references)];
}

function lookUp(reference: string): unknown {
  const parts = reference.replace(/^#\//, '').split('/');
  return parts.reduce<unknown>((place, part) => (place as Record<string, unknown> | undefined)?.[part], document);
}

it('is OpenAPI 3.1 with a title, and every reference leads somewhere', () => {
  expect(document.openapi).toBe('3.1.0');
  expect(document.info.title).toBe('Netværksoverblik');
  const astray = references(document).filter((reference) => lookUp(reference) === undefined);
  expect(astray).toEqual([]);
});

it('has every route of the router, and no other', () => {
  const routes = test.app
    .get(RouteTable)
    .routes.filter(({ method }) => method !== 'HEAD')
    .map(({ method, path }) => `${method} ${path.replaceAll(/:(\w+)/g, '{$1}')}`);
  expect(operations.map(({ name }) => name).sort()).toEqual(routes.sort());
});

it('gives every operation a name of its own and names the parameters of its path', () => {
  expect(new Set(operations.map(({ operation }) => operation.operationId)).size).toBe(operations.length);
  for (const { name, path, operation } of operations) {
    const inPath = [...path.matchAll(/\{(\w+)\}/g)].map((match) => match[1]);
    const declared = (operation.parameters ?? []).filter((parameter) => parameter.in === 'path');
    expect([name, declared.map((parameter) => parameter.name)]).toEqual([name, inPath]);
  }
});

it('is made of schemas that validate, each parameter with one', () => {
  const ajv = new Ajv2020({
    strict: false,
    formats: { uuid: true, date: true, password: true, binary: true, 'date-time': true },
  });
  ajv.addSchema({ ...document, $id: 'document' });
  for (const name of Object.keys(document.components.schemas)) {
    expect(() => ajv.compile({ $ref: `document#/components/schemas/${name}` })).not.toThrow();
  }
  for (const { name, operation } of operations) {
    for (const parameter of operation.parameters ?? []) {
      expect([name, parameter.name, Object.keys(parameter.schema).length > 0]).toEqual([name, parameter.name, true]);
    }
  }
});

it('has an example of every answer, and each is what the schema says', () => {
  const ajv = new Ajv2020({ strict: false, allErrors: true, formats: { uuid: true, date: true, 'date-time': true } });
  ajv.addSchema({ ...document, $id: 'document' });
  for (const { name, operation } of operations) {
    const answers = Object.entries(operation.responses).filter(([status]) => Number(status) < 400);
    expect([name, answers.length > 0]).toEqual([name, true]);
    for (const [status, { content, description }] of answers) {
      expect([name, description]).not.toEqual([name, '']);
      const media = Object.entries(content ?? {});
      expect([name, media.length > 0 || ['204', '303'].includes(status)]).toEqual([name, true]);
      for (const [type, { schema, example }] of media) {
        const isOne = ajv.validate(
          JSON.parse(JSON.stringify(schema).replaceAll('"#/', '"document#/')) as object,
          example,
        );
        expect([name, type, isOne || ajv.errorsText(ajv.errors)]).toEqual([name, type, true]);
      }
    }
  }
});

it('describes the problems of every route, and the session that it needs', () => {
  for (const { name, operation } of operations) {
    const isPublic = operation.security.length === 0;
    const expected = ['400', '404', '500', '503', ...(isPublic ? [] : ['401', '403'])];
    expect([name, expected.filter((status) => !operation.responses[status])]).toEqual([name, []]);
  }
  expect(document.components.securitySchemes).toEqual({
    session: { type: 'apiKey', in: 'cookie', name: 'nvo_session' },
  });
});

it('has the schemas that libs/contracts has now', () => {
  const script = resolve(import.meta.dirname, '../../apps/api/scripts/contract-schemas.mjs');
  const { status, stderr } = spawnSync(process.execPath, [script, '--check'], { encoding: 'utf8' });
  expect([status, stderr]).toEqual([0, '']);
});
