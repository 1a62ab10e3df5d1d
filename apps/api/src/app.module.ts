import { Module, type DynamicModule } from '@nestjs/common';
import { featureModules } from './features/index.js';
import type { AppOptions } from './platform/app-options.js';
import type { RouteTable } from './platform/http/route-table.js';
import { PlatformModule } from './platform/platform.module.js';

@Module({})
export class AppModule {
  static with(options: AppOptions, routes: RouteTable): DynamicModule {
    return { module: AppModule, imports: [PlatformModule.with(options, routes), ...featureModules] };
  }
}
