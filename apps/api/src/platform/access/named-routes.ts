import { Inject, Injectable, RequestMethod, type OnModuleInit } from '@nestjs/common';
import { METHOD_METADATA } from '@nestjs/common/constants.js';
import { DiscoveryService, MetadataScanner, Reflector } from '@nestjs/core';
import { ACCESS } from './access.js';

type Handler = (...args: never[]) => unknown;

/** The server does not start with a route that names no action: nobody could say who may call it. */
@Injectable()
export class NamedRoutes implements OnModuleInit {
  constructor(
    @Inject(DiscoveryService) private readonly discovery: DiscoveryService,
    @Inject(MetadataScanner) private readonly scanner: MetadataScanner,
    @Inject(Reflector) private readonly reflector: Reflector,
  ) {}

  onModuleInit(): void {
    const nameless = this.discovery.getControllers().flatMap(({ name, metatype }) => {
      const prototype = (metatype as { prototype: Record<string, Handler> } | null)?.prototype;
      if (!prototype) return [];
      return this.scanner
        .getAllMethodNames(prototype)
        .filter((method) => this.isNameless(prototype[method]))
        .map((method) => `${String(name)}.${method}`);
    });
    if (nameless.length > 0) throw new Error(`Routes without @May(…): ${nameless.join(', ')}`);
  }

  private isNameless(handler: Handler | undefined): boolean {
    if (handler === undefined) return false;
    const method = this.reflector.get<RequestMethod | undefined>(METHOD_METADATA, handler);
    return method !== undefined && this.reflector.get<unknown>(ACCESS, handler) === undefined;
  }
}
