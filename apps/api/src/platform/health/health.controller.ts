import { Controller, Get, Header, Inject } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { May } from '../access/access.js';
import { Answers } from '../openapi/answers.js';
import { Readiness } from './readiness.js';

export interface HealthReply {
  status: 'ok';
}

const OK: HealthReply = { status: 'ok' };
const SCHEMA = { type: 'object', required: ['status'], properties: { status: { type: 'string', enum: ['ok'] } } };

@ApiTags('health')
@Controller('health')
export class HealthController {
  constructor(@Inject(Readiness) private readonly readiness: Readiness) {}

  @Get('live')
  @May('health.read')
  @Header('cache-control', 'no-store')
  @Answers({ description: 'The process answers. Touches nothing else.', schema: SCHEMA, example: OK })
  live(): HealthReply {
    return OK;
  }

  @Get('ready')
  @May('health.read')
  @Header('cache-control', 'no-store')
  @Answers({ description: 'The database answers too; asked at most every two seconds.', schema: SCHEMA, example: OK })
  async ready(): Promise<HealthReply> {
    await this.readiness.check();
    return OK;
  }
}
