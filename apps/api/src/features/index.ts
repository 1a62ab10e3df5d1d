import type { Type } from '@nestjs/common';
import { SessionModule } from './session/index.js';

/** Every feature with routes. */
export const featureModules: Type[] = [SessionModule];
