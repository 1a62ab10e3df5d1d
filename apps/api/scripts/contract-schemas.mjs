// Makes the OpenAPI schemas of every type in libs/contracts: the types are the contract, the document follows.
// Usage: node apps/api/scripts/contract-schemas.mjs [--check]
import { readFileSync, writeFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import prettier from 'prettier';
import ts from 'typescript';

const root = resolve(dirname(fileURLToPath(import.meta.url)), '../../..');
const entry = join(root, 'libs/contracts/src/index.ts');
const target = join(root, 'apps/api/src/platform/openapi/contract-schemas.ts');

const program = ts.createProgram([entry], {
  strict: true,
  exactOptionalPropertyTypes: true,
  target: ts.ScriptTarget.ES2023,
  module: ts.ModuleKind.NodeNext,
  moduleResolution: ts.ModuleResolutionKind.NodeNext,
  types: [],
  noEmit: true,
});
const checker = program.getTypeChecker();
const exported = checker.getExportsOfModule(checker.getSymbolAtLocation(program.getSourceFile(entry)));
const types = new Map(exported.map((symbol) => [symbol.name, checker.getDeclaredTypeOfSymbol(symbol)]));
const names = new Map([...types].map(([name, type]) => [type, name]));

const has = (type, flag) => (type.flags & flag) !== 0;

/** One of several values or shapes; `null` stands beside them. */
function unionOf(members) {
  const isNullable = members.some((type) => has(type, ts.TypeFlags.Null));
  const rest = members.filter((type) => !has(type, ts.TypeFlags.Null | ts.TypeFlags.Undefined));
  const shapes = shapesOf(rest);
  if (!isNullable) return shapes.length === 1 ? shapes[0] : { anyOf: shapes };
  if (shapes.length === 1 && typeof shapes[0].type === 'string') {
    const [{ type, ...more }] = shapes;
    return { type: [type, 'null'], ...more, ...(more.enum ? { enum: [...more.enum, null] } : {}) };
  }
  return { anyOf: [...shapes, { type: 'null' }] };
}

function shapesOf(members) {
  const booleans = members.filter((type) => has(type, ts.TypeFlags.BooleanLiteral));
  const strings = members.filter((type) => has(type, ts.TypeFlags.StringLiteral));
  const others = members.filter((type) => !booleans.includes(type) && !strings.includes(type));
  return [
    ...(strings.length > 0 ? [{ type: 'string', enum: strings.map((type) => type.value).sort() }] : []),
    ...(booleans.length > 0 ? [{ type: 'boolean' }] : []),
    ...others.map((type) => schemaOf(type)),
  ];
}

function objectOf(type) {
  const values = checker.getIndexTypeOfType(type, ts.IndexKind.String);
  if (values) return { type: 'object', additionalProperties: schemaOf(values) };
  const properties = {};
  const required = [];
  for (const symbol of checker.getPropertiesOfType(type)) {
    properties[symbol.name] = schemaOf(checker.getTypeOfSymbol(symbol));
    const note = ts.displayPartsToString(symbol.getDocumentationComment(checker)).replaceAll(/\s+/g, ' ').trim();
    if (note !== '') properties[symbol.name] = { ...properties[symbol.name], description: note };
    if (!has(symbol, ts.SymbolFlags.Optional)) required.push(symbol.name);
  }
  return { type: 'object', required, properties, additionalProperties: false };
}

const PLAIN = [
  [ts.TypeFlags.String, { type: 'string' }],
  [ts.TypeFlags.Number, { type: 'number' }],
  [ts.TypeFlags.BooleanLike, { type: 'boolean' }],
  [ts.TypeFlags.Null, { type: 'null' }],
  [ts.TypeFlags.Unknown | ts.TypeFlags.Any, {}],
];

function nameOf(type) {
  return names.get(type) ?? names.get(type.aliasSymbol && checker.getDeclaredTypeOfSymbol(type.aliasSymbol));
}

function schemaOf(type, isTop = false) {
  const name = nameOf(type);
  if (name && !isTop) return { $ref: `#/components/schemas/${name}` };
  if (type.isStringLiteral()) return { type: 'string', enum: [type.value] };
  const plain = PLAIN.find(([flag]) => has(type, flag));
  if (plain) return plain[1];
  if (type.isUnion()) return unionOf(type.types);
  if (checker.isArrayType(type)) return { type: 'array', items: schemaOf(checker.getTypeArguments(type)[0]) };
  return objectOf(type);
}

const schemas = Object.fromEntries([...types].sort().map(([name, type]) => [name, schemaOf(type, true)]));
const source = `/* eslint-disable max-lines -- a table of data, made by apps/api/scripts/contract-schemas.mjs from libs/contracts */
export const contractSchemas: Record<string, object> = ${JSON.stringify(schemas)};\n`;
const text = await prettier.format(source, { ...(await prettier.resolveConfig(target)), parser: 'typescript' });

if (process.argv.includes('--check')) {
  const isCurrent = readFileSync(target, 'utf8') === text;
  if (!isCurrent)
    console.error('The schemas do not match libs/contracts: run node apps/api/scripts/contract-schemas.mjs');
  process.exitCode = isCurrent ? 0 : 1;
} else {
  writeFileSync(target, text);
}
