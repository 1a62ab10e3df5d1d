import { Controller, Get, Inject, Query } from '@nestjs/common';
import { ApiOperation, ApiTags } from '@nestjs/swagger';
import type { PeopleReply } from '@netvaerksoverblik/contracts';
import type { Viewer } from '@netvaerksoverblik/domain';
import { CurrentViewer, SignedIn } from '../../platform/access/access.js';
import { Answers, MayRefuse } from '../../platform/openapi/answers.js';
import { PeopleQueryDto } from './dto/people-query.dto.js';
import { PEOPLE_EXAMPLE } from './people.examples.js';
import { PeopleReadModel } from './people.read-model.js';

@ApiTags('people')
@Controller('people')
@SignedIn()
export class PeopleController {
  constructor(@Inject(PeopleReadModel) private readonly people: PeopleReadModel) {}

  @Get()
  @ApiOperation({ summary: 'People by name, with the roles that each holds on a date' })
  @Answers({ description: 'A page of people.', reply: 'PeopleReply', example: PEOPLE_EXAMPLE })
  @MayRefuse('request.unknown-cursor')
  list(@CurrentViewer() viewer: Viewer, @Query() query: PeopleQueryDto): Promise<PeopleReply> {
    return this.people.list(viewer, query);
  }
}
