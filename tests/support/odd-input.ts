interface Schema {
  $ref?: string;
  type?: string | string[];
  format?: string;
  enum?: unknown[];
  minimum?: number;
  items?: Schema;
  properties?: Record<string, Schema>;
  allOf?: Schema[];
}
interface Parameter {
  name: string;
  in: string;
  schema?: Schema;
}
export interface Operation {
  parameters?: Parameter[];
  requestBody?: { content: Record<string, { schema: Schema }> };
}
export interface OpenApi {
  paths: Record<string, Record<string, Operation>>;
  components: { schemas: Record<string, Schema> };
}

/** What people, programs and attackers put where something else belongs. */
const ODD: readonly unknown[] = [
  ...[null, '', ' ', '2026-02-30', '0000-00-00', '9999-12-31', 'x'.repeat(20_001), '\ud800', 'a\u0000b', "'; --"],
  ...[-1, 0, 1.5, 2_147_483_648, 1e308, true, {}, [], [null], { $ref: 1 }],
];
const ODD_WORDS = ['', ' ', '2026-02-30', '0001-01-01', '9999-12-31', '-1', '1e9', 'NaN', '%', '_', 'x'.repeat(3000)];
/** Times that are written rightly and that no clock shows. */
const ODD_MOMENTS = ['2026-01-01T00:00:00+23:00', '2026-01-01T00:00:00-23:59', '2026-01-01T24:00:00Z'];
/** Where pages of other lists begin, or of none. */
const ODD_CURSORS = ['2026-01-01', '2026-02-30', '-50', 'x', '1e400', '0.5', '', "'", 'now', 'infinity'].map((key) =>
  Buffer.from(JSON.stringify([key, '00000000-0000-4000-8000-000000000000'])).toString('base64url'),
);
const ODD_IDS = ['x', '00000000-0000-0000-0000-000000000000', '-', '%2e%2e', "'"];

/** Routes that would end the visit or take the demo away. */
const LEFT_OUT = [/^\/api\/v1\/session/, /^\/api\/v1\/demo$/, /^\/health\//];

function plainSample({ type, format, minimum }: Schema, id: string): unknown {
  const [first] = [type ?? 'string'].flat();
  if (first === 'number' || first === 'integer') return minimum ?? 1;
  if (first === 'boolean') return true;
  if (format === 'uuid') return id;
  return format === 'date' ? '2026-01-05' : 'prøve';
}

/** Something that the schema allows. */
function sampleOf(schema: Schema, api: OpenApi, id: string): unknown {
  const { $ref, allOf, items, properties } = schema;
  const meant = $ref === undefined ? allOf?.[0] : api.components.schemas[$ref.split('/').at(-1) ?? ''];
  if (meant !== undefined) return sampleOf(meant, api, id);
  if (schema.enum !== undefined) return schema.enum[0];
  if (items !== undefined) return [sampleOf(items, api, id)];
  if (properties === undefined) return schema.type === 'object' ? {} : plainSample(schema, id);
  return Object.fromEntries(Object.entries(properties).map(([name, part]) => [name, sampleOf(part, api, id)]));
}

/** What the route would take: something that its schema allows; nothing where it takes no JSON. */
export function sampleBody(operation: Operation, api: OpenApi, id: string): unknown {
  const schema = operation.requestBody?.content['application/json']?.schema;
  return schema === undefined ? undefined : sampleOf(schema, api, id);
}

function bodiesOf(operation: Operation, api: OpenApi, id: string): unknown[] {
  const whole = sampleBody(operation, api, id) as Record<string, unknown> | undefined;
  if (whole === undefined) return [];
  const withOneOdd = Object.keys(whole).flatMap((name) => ODD.map((odd) => ({ ...whole, [name]: odd })));
  const withOneLeftOut = Object.keys(whole).map((name) =>
    Object.fromEntries(Object.entries(whole).filter(([other]) => other !== name)),
  );
  return [whole, {}, [], 'x', 1, ...withOneLeftOut, ...withOneOdd];
}

const atId = (path: string, id: string): string => path.replaceAll(/\{[^}]+\}/g, id);

/** One route with what is odd about its address, and what may be odd about its body. */
export interface OddRoute {
  readonly method: string;
  /** Odd ids, and odd values of each query parameter. */
  readonly addresses: readonly string[];
  /** The address with each of the known ids. */
  readonly places: readonly string[];
  /** The first is as meant. */
  readonly bodies: readonly unknown[];
}

/** Every route with odd ids in the path and odd values in each query parameter and in each field of the body. */
export function oddRoutes(api: OpenApi, known: readonly string[]): OddRoute[] {
  const [id = ''] = known;
  const routes = Object.entries(api.paths).filter(([path]) => !LEFT_OUT.some((left) => left.test(path)));
  return routes.flatMap(([path, methods]) =>
    Object.entries(methods).map(([verb, operation]) => {
      const queries = (operation.parameters ?? []).filter((parameter) => parameter.in === 'query');
      const asked = queries.flatMap(({ name }) =>
        [...ODD_WORDS, ...ODD_MOMENTS, ...ODD_CURSORS].map(
          (word) => `${atId(path, id)}?${name}=${encodeURIComponent(word)}`,
        ),
      );
      const places = path.includes('{') ? known.map((one) => atId(path, one)) : [path];
      const odd = ODD_IDS.map((one) => atId(path, one));
      return {
        method: verb.toUpperCase(),
        addresses: [...odd, ...asked],
        places,
        bodies: bodiesOf(operation, api, id),
      };
    }),
  );
}
