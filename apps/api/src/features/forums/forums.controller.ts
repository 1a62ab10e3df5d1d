import { Controller, Get, Inject } from '@nestjs/common';
import { ApiOperation, ApiTags } from '@nestjs/swagger';
import type { ForumListReply } from '@netvaerksoverblik/contracts';
import { may, type Viewer } from '@netvaerksoverblik/domain';
import { CurrentViewer, May } from '../../platform/access/access.js';
import { Answers } from '../../platform/openapi/answers.js';
import { ReadPool } from '../../platform/read-pool.js';

const EXAMPLE: ForumListReply = {
  items: [
    {
      ...{ id: '9c1d7f0e-1f39-4b7e-9a0e-5b1f0d3c2a14', name: 'Ledelsesforum', shortName: 'LF' },
      may: { plan: true },
    },
  ],
};

const FORUMS = `SELECT id, name, short_name AS "shortName" FROM forum ORDER BY name, id`;

@ApiTags('forums')
@Controller('forums')
export class ForumsController {
  constructor(@Inject(ReadPool) private readonly pool: ReadPool) {}

  @Get()
  @May('forums.read')
  @ApiOperation({ summary: 'Forums by name' })
  @Answers({
    description: 'The forums, and whose meetings the viewer plans.',
    reply: 'ForumListReply',
    example: EXAMPLE,
  })
  async list(@CurrentViewer() viewer: Viewer): Promise<ForumListReply> {
    const forums = await this.pool.rows<{ id: string; name: string; shortName: string }>('forums', FORUMS);
    return {
      items: forums.map((forum) => ({ ...forum, may: { plan: may(viewer, 'meetings.plan', { forumId: forum.id }) } })),
    };
  }
}
