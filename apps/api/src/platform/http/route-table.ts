import type { FastifyInstance } from 'fastify';

export interface Route {
  readonly method: string;
  /** As the router has it: `/api/v1/meetings/:id`. */
  readonly path: string;
}

function pattern(path: string): RegExp {
  const source = path
    .split('/')
    .map((part) => (part.startsWith(':') ? '[^/]+' : part.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')))
    .join('/');
  return new RegExp(`^${source}/?$`);
}

/** Every route that the router really has, as it was told to it. */
export class RouteTable {
  private readonly known: (Route & { readonly pattern: RegExp })[] = [];

  listen(fastify: FastifyInstance): void {
    fastify.addHook('onRoute', ({ method, url }) => {
      for (const each of [method].flat()) this.known.push({ method: each, path: url, pattern: pattern(url) });
    });
  }

  get routes(): readonly Route[] {
    return this.known.map(({ method, path }) => ({ method, path }));
  }

  /** What may be done at an address that does not know the method asked for. */
  methodsAt(url: string): string[] {
    const path = url.split('?', 1)[0] ?? url;
    const methods = this.known.filter((route) => route.pattern.test(path)).map(({ method }) => method);
    return [...new Set(methods)].sort();
  }
}
