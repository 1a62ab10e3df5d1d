import { Body, Controller, Get, Inject, Patch, Post, Query, Res } from '@nestjs/common';
import { ApiOperation, ApiTags } from '@nestjs/swagger';
import type {
  PeopleQuestionsReply,
  PeopleReply,
  PersonDetailReply,
  VacanciesReply,
} from '@netvaerksoverblik/contracts';
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
import { PeopleDateQueryDto, PeopleQueryDto } from './dto/people-query.dto.js';
import { ChangePersonDto, CreatePersonDto } from './dto/person.dto.js';
import { PEOPLE_EXAMPLE, PERSON_EXAMPLE, QUESTIONS_EXAMPLE, VACANCIES_EXAMPLE } from './people.examples.js';
import { PeopleReadModel } from './people.read-model.js';
import { PersonReadModel } from './person.read-model.js';
import { PersonService } from './person.service.js';
import { QuestionsReadModel } from './questions.read-model.js';
import { VacanciesReadModel } from './vacancies.read-model.js';

@ApiTags('people')
@Controller('people')
export class PeopleController {
  constructor(
    @Inject(PeopleReadModel) private readonly people: PeopleReadModel,
    @Inject(PersonReadModel) private readonly persons: PersonReadModel,
    @Inject(VacanciesReadModel) private readonly vacant: VacanciesReadModel,
    @Inject(QuestionsReadModel) private readonly open: QuestionsReadModel,
    @Inject(PersonService) private readonly service: PersonService,
  ) {}

  @Get()
  @May('people.read')
  @ApiOperation({ summary: 'People by name, with the roles that each holds on a date' })
  @Answers({ description: 'A page of people.', reply: 'PeopleReply', example: PEOPLE_EXAMPLE })
  @MayRefuse('request.unknown-cursor')
  list(@CurrentViewer() viewer: Viewer, @Query() query: PeopleQueryDto): Promise<PeopleReply> {
    return this.people.list(viewer, query);
  }

  @Get('vacancies')
  @May('people.read')
  @ApiOperation({ summary: 'Leader roles that nobody fills, with who would like to' })
  @Answers({ description: 'The vacancies on a date.', reply: 'VacanciesReply', example: VACANCIES_EXAMPLE })
  vacancies(@CurrentViewer() viewer: Viewer, @Query() { asOf }: PeopleDateQueryDto): Promise<VacanciesReply> {
    return this.vacant.list(viewer, asOf ?? null);
  }

  @Get('questions')
  @May('people.change')
  @ApiOperation({ summary: 'Names that no known person has, and persons whose names are much alike' })
  @Answers({ description: 'What a person must answer.', reply: 'PeopleQuestionsReply', example: QUESTIONS_EXAMPLE })
  questions(@CurrentViewer() viewer: Viewer): Promise<PeopleQuestionsReply> {
    return this.open.list(viewer);
  }

  @Post()
  @May('people.change')
  @ApiOperation({ summary: 'Enter a person' })
  @Answers({ status: 201, description: 'The person.', reply: 'PersonDetailReply', example: PERSON_EXAMPLE })
  @CreatesOnce()
  @MayRefuse('person.name-taken')
  async create(
    @CurrentViewer() viewer: Viewer,
    @Body() body: CreatePersonDto,
    @IdempotencyKey() key: string | null,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<PersonDetailReply> {
    return answerStanding(reply, this.standing(viewer, await this.service.create(viewer, body, key)));
  }

  @Get(':id')
  @May('people.read')
  @ApiOperation({ summary: 'One person: roles over time, departments, spellings' })
  @Answers({ description: 'The person.', reply: 'PersonDetailReply', example: PERSON_EXAMPLE })
  get(
    @CurrentViewer() viewer: Viewer,
    @IdParam() id: string,
    @Query() { asOf }: PeopleDateQueryDto,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<PersonDetailReply> {
    return answerStanding(reply, this.standing(viewer, id, asOf ?? null));
  }

  @Patch(':id')
  @May('people.change')
  @ApiOperation({ summary: 'Change name, profession or address' })
  @Answers({ description: 'The person as it is now.', reply: 'PersonDetailReply', example: PERSON_EXAMPLE })
  @MayBeStale()
  @MayRefuse('person.name-taken', 'person.merged', 'person.erased')
  change(
    @CurrentViewer() viewer: Viewer,
    @IdParam() id: string,
    @IfMatch() version: string,
    @Body() body: ChangePersonDto,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<PersonDetailReply> {
    return answerEdit(reply, {
      write: () => this.service.change(viewer, id, version, body),
      yours: body,
      read: () => this.standing(viewer, id),
    });
  }

  private standing(viewer: Viewer, id: string, asOf: string | null = null): Promise<Standing<PersonDetailReply>> {
    return standingOf(this.persons.get(viewer, id, asOf));
  }
}
