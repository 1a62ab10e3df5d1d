import { Body, Controller, HttpCode, Inject, Post } from '@nestjs/common';
import { ApiOperation, ApiTags } from '@nestjs/swagger';
import type { PersonDetailReply } from '@netvaerksoverblik/contracts';
import type { Viewer } from '@netvaerksoverblik/domain';
import { CurrentViewer, May } from '../../platform/access/access.js';
import { CreatesOnce, IdempotencyKey } from '../../platform/editing/index.js';
import { IdParam } from '../../platform/id-param.js';
import { Answers, MayRefuse } from '../../platform/openapi/answers.js';
import { AttachNameDto, DistinguishPersonDto, MergePersonDto, UndoDto } from './dto/person.dto.js';
import { IdentityService } from './identity.service.js';
import { PERSON_EXAMPLE } from './people.examples.js';
import { PersonReadModel } from './person.read-model.js';

const ANSWER = { reply: 'PersonDetailReply', example: PERSON_EXAMPLE };

@ApiTags('people')
@Controller('people')
export class IdentityController {
  constructor(
    @Inject(IdentityService) private readonly identity: IdentityService,
    @Inject(PersonReadModel) private readonly persons: PersonReadModel,
  ) {}

  @Post(':id/merge')
  @May('people.change')
  @ApiOperation({ summary: 'Two are one: show this person as the other from now on; every source keeps its spelling' })
  @Answers({ status: 201, description: 'The person that both are now.', ...ANSWER })
  @CreatesOnce()
  @MayRefuse('person.merged', 'person.same', 'person.erased')
  async merge(
    @CurrentViewer() viewer: Viewer,
    @IdParam() id: string,
    @Body() body: MergePersonDto,
    @IdempotencyKey() key: string | null,
  ): Promise<PersonDetailReply> {
    await this.identity.merge(viewer, id, body, key);
    return this.persons.get(viewer, body.into, null);
  }

  @Post(':id/distinct')
  @May('people.change')
  @HttpCode(204)
  @ApiOperation({ summary: 'Two are two, however alike their names: they are not asked about again' })
  @Answers({ status: 204, description: 'Said.' })
  @MayRefuse('person.merged', 'person.same', 'person.erased')
  async distinguish(
    @CurrentViewer() viewer: Viewer,
    @IdParam() id: string,
    @Body() { other }: DistinguishPersonDto,
  ): Promise<void> {
    await this.identity.distinguish(viewer, id, other);
  }

  @Post('merges/:mergeId/undo')
  @May('people.change')
  @HttpCode(200)
  @ApiOperation({ summary: 'They are two all the same: everything stands as without the merge' })
  @Answers({ description: 'The person that stands by itself again.', ...ANSWER })
  @MayRefuse('person.already-undone')
  async part(
    @CurrentViewer() viewer: Viewer,
    @IdParam('mergeId') mergeId: string,
    @Body() body: UndoDto,
  ): Promise<PersonDetailReply> {
    return this.persons.get(viewer, await this.identity.part(viewer, mergeId, body.reason), null);
  }

  @Post(':id/names')
  @May('people.change')
  @ApiOperation({ summary: 'A name as minutes write it is this person’s; a first name alone only within one item' })
  @Answers({ status: 201, description: 'The person with the name.', ...ANSWER })
  @CreatesOnce()
  @MayRefuse('person.name-taken', 'person.first-name-alone', 'person.merged', 'person.erased')
  async attach(
    @CurrentViewer() viewer: Viewer,
    @IdParam() id: string,
    @Body() body: AttachNameDto,
    @IdempotencyKey() key: string | null,
  ): Promise<PersonDetailReply> {
    await this.identity.attach(viewer, id, body, key);
    return this.persons.get(viewer, id, null);
  }

  @Post('names/:nameId/undo')
  @May('people.change')
  @HttpCode(200)
  @ApiOperation({ summary: 'The name is not that person’s after all' })
  @Answers({ description: 'The person without the name.', ...ANSWER })
  @MayRefuse('person.already-undone')
  async detach(
    @CurrentViewer() viewer: Viewer,
    @IdParam('nameId') nameId: string,
    @Body() body: UndoDto,
  ): Promise<PersonDetailReply> {
    return this.persons.get(viewer, await this.identity.detach(viewer, nameId, body.reason), null);
  }
}
