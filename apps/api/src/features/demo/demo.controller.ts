import { Controller, Delete, HttpCode, Inject } from '@nestjs/common';
import { ApiOperation, ApiTags } from '@nestjs/swagger';
import type { Viewer } from '@netvaerksoverblik/domain';
import { CurrentViewer, May } from '../../platform/access/access.js';
import { Answers } from '../../platform/openapi/answers.js';
import { DemoRemovalService } from './demo-removal.service.js';

@ApiTags('demo')
@Controller('demo')
export class DemoController {
  constructor(@Inject(DemoRemovalService) private readonly demo: DemoRemovalService) {}

  @Delete()
  @May('demo.remove')
  @HttpCode(204)
  @ApiOperation({ summary: 'Take the demo away for good; what was entered beside it stays' })
  @Answers({ status: 204, description: 'It is gone.' })
  async remove(@CurrentViewer() viewer: Viewer): Promise<void> {
    await this.demo.remove(viewer);
  }
}
