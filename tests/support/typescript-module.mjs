import { createRequire } from 'node:module';

/** Loads a TypeScript file of the tests that imports nothing but what Node has. */
export async function importTypeScript(path) {
  const { transformFileSync } = createRequire(import.meta.url)('@swc/core');
  const { code } = transformFileSync(path, {
    swcrc: false,
    configFile: false,
    jsc: { parser: { syntax: 'typescript' }, target: 'es2022' },
  });
  return await import(`data:text/javascript;base64,${Buffer.from(code).toString('base64')}`);
}
