import { relative } from 'node:path';
import ts from 'typescript';

/** A regular expression with the place in the sources where it is made. */
export interface WrittenExpression {
  readonly place: string;
  readonly source: string;
  readonly flags: string;
}

/** What one source file holds. */
export interface FileExpressions {
  readonly literals: readonly WrittenExpression[];
  /** Places that make an expression of a string while the module loads. */
  readonly composed: readonly string[];
  /** Places that make one when called: nobody can look at it beforehand. */
  readonly hidden: readonly string[];
}

const TAKES_STRINGS: ReadonlySet<string> = new Set(['match', 'matchAll', 'search']);

/** The regular expressions that are written in a source file, and the places that make one of a string. */
export function findExpressions(path: string, code: string): FileExpressions {
  const file = ts.createSourceFile(path, code, ts.ScriptTarget.Latest, true);
  const literals: WrittenExpression[] = [];
  const composed: string[] = [];
  const hidden: string[] = [];
  const visit = (node: ts.Node): void => {
    const place = `${path}:${file.getLineAndCharacterOfPosition(node.getStart(file)).line + 1}`;
    if (ts.isRegularExpressionLiteral(node)) literals.push({ place, ...readLiteral(node.text) });
    else if (isComposing(node)) (ts.findAncestor(node, ts.isFunctionLike) ? hidden : composed).push(place);
    ts.forEachChild(node, visit);
  };
  visit(file);
  return { literals, composed, hidden };
}

function readLiteral(text: string): { source: string; flags: string } {
  const end = text.lastIndexOf('/');
  return { source: text.slice(1, end), flags: text.slice(end + 1) };
}

/** `new RegExp(…)`, `RegExp(…)`, `text.match('…')`. */
function isComposing(node: ts.Node): boolean {
  if (!ts.isNewExpression(node) && !ts.isCallExpression(node)) return false;
  const { expression } = node;
  if (ts.isIdentifier(expression)) return expression.text === 'RegExp';
  if (!ts.isPropertyAccessExpression(expression) || !TAKES_STRINGS.has(expression.name.text)) return false;
  const [pattern] = node.arguments ?? [];
  return pattern !== undefined && (ts.isStringLiteralLike(pattern) || ts.isTemplateExpression(pattern));
}

/** The expressions that modules under a folder make of strings while `load` loads them. */
export async function expressionsMadeBy(load: () => Promise<void>, folder: string): Promise<WrittenExpression[]> {
  const made: WrittenExpression[] = [];
  const original = globalThis.RegExp;
  const record = (expression: RegExp): RegExp => {
    made.push({ place: callerUnder(folder), source: expression.source, flags: expression.flags });
    return expression;
  };
  globalThis.RegExp = new Proxy(original, {
    construct: (target, parts: [string, string?]) => record(new target(...parts)),
    apply: (target, _, parts: [string, string?]) => record(target(...parts)),
  });
  try {
    await load();
  } finally {
    globalThis.RegExp = original;
  }
  return made.filter(({ place }) => place !== '');
}

/** The innermost place of the call that lies under the folder, relative to it; empty where there is none. */
function callerUnder(folder: string): string {
  const line = new Error().stack?.split('\n').find((one) => one.includes(`${folder}/libs/`)) ?? '';
  const path = line.slice(line.indexOf(`${folder}/`)).replace(/:\d+\)?$/, '');
  return line === '' ? '' : relative(folder, path);
}
