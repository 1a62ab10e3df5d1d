import { Body, Controller, Get, Inject, Patch, Post, Query, Res } from '@nestjs/common';
import { ApiOperation, ApiTags } from '@nestjs/swagger';
import type { DepartmentReply, DepartmentsReply } from '@netvaerksoverblik/contracts';
import type { Viewer } from '@netvaerksoverblik/domain';
import type { FastifyReply } from 'fastify';
import { CurrentViewer, May } from '../../platform/access/access.js';
import {
  answerEdit,
  answerStanding,
  CreatesOnce,
  IdempotencyKey,
  IfMatch,
  MayBeStale,
  type Standing,
  standingOf,
} from '../../platform/editing/index.js';
import { IdParam } from '../../platform/id-param.js';
import { Answers, MayRefuse } from '../../platform/openapi/answers.js';
import { DepartmentsReadModel } from './departments.read-model.js';
import { DepartmentsService } from './departments.service.js';
import { ChangeDepartmentDto, CreateDepartmentDto } from './dto/department.dto.js';
import { PeopleDateQueryDto } from './dto/people-query.dto.js';
import { DEPARTMENT_EXAMPLE } from './people.examples.js';

const ANSWER = { reply: 'DepartmentReply', example: DEPARTMENT_EXAMPLE };

@ApiTags('departments')
@Controller('departments')
export class DepartmentsController {
  constructor(
    @Inject(DepartmentsReadModel) private readonly departments: DepartmentsReadModel,
    @Inject(DepartmentsService) private readonly service: DepartmentsService,
  ) {}

  @Get()
  @May('departments.read')
  @ApiOperation({ summary: 'Departments, those that are closed last' })
  @Answers({
    description: 'The departments.',
    reply: 'DepartmentsReply',
    example: { items: [DEPARTMENT_EXAMPLE], may: { edit: true } } satisfies DepartmentsReply,
  })
  list(@CurrentViewer() viewer: Viewer, @Query() { asOf }: PeopleDateQueryDto): Promise<DepartmentsReply> {
    return this.departments.list(viewer, asOf ?? null);
  }

  @Get(':id')
  @May('departments.read')
  @ApiOperation({ summary: 'One department' })
  @Answers({ description: 'The department.', ...ANSWER })
  get(
    @CurrentViewer() viewer: Viewer,
    @IdParam() id: string,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<DepartmentReply> {
    return answerStanding(reply, this.standing(viewer, id));
  }

  @Post()
  @May('departments.change')
  @ApiOperation({ summary: 'Enter a department' })
  @Answers({ status: 201, description: 'The department.', ...ANSWER })
  @CreatesOnce()
  @MayRefuse('conflict.duplicate')
  async create(
    @CurrentViewer() viewer: Viewer,
    @Body() body: CreateDepartmentDto,
    @IdempotencyKey() key: string | null,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<DepartmentReply> {
    return answerStanding(reply, this.standing(viewer, await this.service.create(viewer, body, key)));
  }

  @Patch(':id')
  @May('departments.change')
  @ApiOperation({ summary: 'Give it another name, or say from which day it is no longer' })
  @Answers({ description: 'The department as it is now.', ...ANSWER })
  @MayBeStale()
  @MayRefuse('conflict.duplicate')
  change(
    @CurrentViewer() viewer: Viewer,
    @IdParam() id: string,
    @IfMatch() version: string,
    @Body() body: ChangeDepartmentDto,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<DepartmentReply> {
    return answerEdit(reply, {
      write: () => this.service.change(viewer, id, version, body),
      yours: body,
      read: () => this.standing(viewer, id),
    });
  }

  private standing(viewer: Viewer, id: string): Promise<Standing<DepartmentReply>> {
    return standingOf(this.departments.get(viewer, id));
  }
}
