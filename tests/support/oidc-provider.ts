import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { resolve } from 'node:path';
import { createInterface } from 'node:readline';

export interface OidcProvider {
  readonly url: string;
  close(): Promise<void>;
}

/** A real OpenID provider (oidc-provider), which takes everybody for who they say they are. */
export async function startOidcProvider(clientId: string, secret: string, callback: string): Promise<OidcProvider> {
  const script = resolve(import.meta.dirname, 'provider-process.mjs');
  const child = spawn(process.execPath, [script, clientId, secret, callback], { stdio: ['ignore', 'pipe', 'pipe'] });
  let complaints = '';
  child.stderr.on('data', (chunk: Buffer) => (complaints += chunk.toString()));
  const lines = createInterface({ input: child.stdout });
  for await (const line of lines) {
    if (!line.startsWith('http://127.0.0.1:')) continue;
    return {
      url: line.trim(),
      async close() {
        child.kill();
        if (child.exitCode === null) await once(child, 'exit');
      },
    };
  }
  throw new Error(`the provider did not start: ${complaints}`);
}
