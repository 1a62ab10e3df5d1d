import { Body, Controller, Delete, Inject, Patch, Post } from '@nestjs/common';
import { ApiOperation, ApiTags } from '@nestjs/swagger';
import type { MembershipReply, PersonDetailReply } from '@netvaerksoverblik/contracts';
import type { Viewer } from '@netvaerksoverblik/domain';
import { CurrentViewer, May } from '../../platform/access/access.js';
import { CreatesOnce, IdempotencyKey, IfMatch, MayBeStale, withVersions } from '../../platform/editing/index.js';
import { IdParam } from '../../platform/id-param.js';
import { Answers, MayRefuse } from '../../platform/openapi/answers.js';
import { ChangeMembershipDto, CreateMembershipDto } from './dto/person.dto.js';
import { MembershipService } from './membership.service.js';
import { PERSON_EXAMPLE } from './people.examples.js';
import { PersonReadModel } from './person.read-model.js';

const ANSWER = { description: 'The person as it is now.', reply: 'PersonDetailReply', example: PERSON_EXAMPLE };

@ApiTags('people')
@Controller('people/:id/memberships')
export class MembershipsController {
  constructor(
    @Inject(MembershipService) private readonly memberships: MembershipService,
    @Inject(PersonReadModel) private readonly persons: PersonReadModel,
  ) {}

  @Post()
  @May('people.change')
  @ApiOperation({ summary: 'Say where a person works, from when until when' })
  @Answers({ status: 201, ...ANSWER })
  @CreatesOnce()
  @MayRefuse('membership.overlaps', 'membership.period', 'department.closed', 'person.merged', 'person.erased')
  async create(
    @CurrentViewer() viewer: Viewer,
    @IdParam() id: string,
    @Body() body: CreateMembershipDto,
    @IdempotencyKey() key: string | null,
  ): Promise<PersonDetailReply> {
    await this.memberships.create(viewer, id, body, key);
    return this.persons.get(viewer, id, null);
  }

  @Patch(':membershipId')
  @May('people.change')
  @ApiOperation({ summary: 'Change it; If-Match names the version of the membership' })
  @Answers(ANSWER)
  @MayBeStale()
  @MayRefuse('membership.overlaps', 'membership.period', 'department.closed', 'person.merged', 'person.erased')
  async change(
    @CurrentViewer() viewer: Viewer,
    @IdParam() id: string,
    @IdParam('membershipId') membershipId: string,
    @IfMatch() version: string,
    @Body() body: ChangeMembershipDto,
  ): Promise<PersonDetailReply> {
    const write = () => this.memberships.change(viewer, id, membershipId, { version, body });
    await withVersions(write, body, () => this.standing(viewer, id, membershipId));
    return this.persons.get(viewer, id, null);
  }

  @Delete(':membershipId')
  @May('people.change')
  @ApiOperation({ summary: 'Take away one that was entered by mistake; one that is over gets an end' })
  @Answers(ANSWER)
  @MayBeStale()
  @MayRefuse('person.merged', 'person.erased')
  async remove(
    @CurrentViewer() viewer: Viewer,
    @IdParam() id: string,
    @IdParam('membershipId') membershipId: string,
    @IfMatch() version: string,
  ): Promise<PersonDetailReply> {
    const remove = () => this.memberships.remove(viewer, id, membershipId, version);
    await withVersions(remove, {}, () => this.standing(viewer, id, membershipId));
    return this.persons.get(viewer, id, null);
  }

  private async standing(viewer: Viewer, id: string, membershipId: string) {
    const { memberships } = await this.persons.get(viewer, id, null);
    const body: Partial<MembershipReply> = memberships.find((one) => one.id === membershipId) ?? {};
    return { body: { ...body, departmentId: body.department?.id }, version: body.version ?? 0 };
  }
}
