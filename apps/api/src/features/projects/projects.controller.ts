import { Body, Controller, Get, Inject, Patch, Query, Res } from '@nestjs/common';
import { ApiOperation, ApiTags } from '@nestjs/swagger';
import type { ProjectReply } from '@netvaerksoverblik/contracts';
import type { Viewer } from '@netvaerksoverblik/domain';
import type { FastifyReply } from 'fastify';
import { CurrentViewer, May } from '../../platform/access/access.js';
import { answerEdit, answerStanding, IfMatch, MayBeStale, standingOf } from '../../platform/editing/index.js';
import { IdParam } from '../../platform/id-param.js';
import { Answers } from '../../platform/openapi/answers.js';
import { DayQueryDto } from '../item-parts/index.js';
import { ChangeProjectDto } from './dto/project.dto.js';
import { ProjectReadModel } from './project.read-model.js';
import { PROJECT_EXAMPLE } from './projects.examples.js';
import { ProjectsService } from './projects.service.js';

@ApiTags('projects')
@Controller('projects')
export class ProjectsController {
  constructor(
    @Inject(ProjectReadModel) private readonly projects: ProjectReadModel,
    @Inject(ProjectsService) private readonly writing: ProjectsService,
  ) {}

  @Get(':id')
  @May('projects.read')
  @ApiOperation({ summary: 'One project: organisation, aims, phases, milestones, hours, solutions, networks under it' })
  @Answers({ description: 'The project.', reply: 'ProjectReply', example: PROJECT_EXAMPLE })
  get(
    @CurrentViewer() viewer: Viewer,
    @IdParam() id: string,
    @Query() { asOf }: DayQueryDto,
    @Res({ passthrough: true }) response: FastifyReply,
  ): Promise<ProjectReply> {
    return answerStanding(response, standingOf(this.projects.get(viewer, id, asOf ?? null)));
  }

  @Patch(':id')
  @May('projects.change')
  @ApiOperation({ summary: 'Change how many solutions a project is to design' })
  @Answers({ description: 'As it stands now.', reply: 'ProjectReply', example: PROJECT_EXAMPLE })
  @MayBeStale()
  change(
    @CurrentViewer() viewer: Viewer,
    @IdParam() id: string,
    @IfMatch() version: string,
    @Body() body: ChangeProjectDto,
    @Res({ passthrough: true }) response: FastifyReply,
  ): Promise<ProjectReply> {
    return answerEdit(response, {
      write: () => this.writing.change(viewer, id, version, body),
      yours: body,
      read: () => standingOf(this.projects.get(viewer, id, null)),
    });
  }
}
