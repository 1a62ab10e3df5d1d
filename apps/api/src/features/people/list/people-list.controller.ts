import { Body, Controller, Get, HttpCode, Inject, Post, Req } from '@nestjs/common';
import { ApiBody, ApiConsumes, ApiOperation, ApiTags } from '@nestjs/swagger';
import type { PeopleImportReply } from '@netvaerksoverblik/contracts';
import type { Viewer } from '@netvaerksoverblik/domain';
import type { FastifyRequest } from 'fastify';
import { CurrentViewer, May } from '../../../platform/access/access.js';
import { uploadedFile } from '../../../platform/http/uploaded-file.js';
import { IdParam } from '../../../platform/id-param.js';
import { Answers, MayRefuse } from '../../../platform/openapi/answers.js';
import { ConfirmPeopleImportDto } from '../dto/people-list.dto.js';
import { PeopleListReadModel } from './people-list.read-model.js';
import { PeopleListService } from './people-list.service.js';

const EXAMPLE: PeopleImportReply = {
  ...{ id: '4c0f4c2e-6a4e-4a54-9a3b-0f1d2c3b4a66', state: 'review', fileName: 'medarbejdere.xlsx' },
  counts: { rows: 2, new: 1, same: 0, changed: 0, question: 1 },
  newDepartments: ['Dagtilbud'],
  rows: [
    {
      ...{ line: 3, name: 'Hanne Westermark', department: 'Dagtilbud', title: 'Leder', level: 4, from: null, to: null },
      ...{ email: null, profession: null, action: 'question', leaves: [], problems: ['alike'], mayTake: true },
      person: { id: '9d0f4c2e-6a4e-4a54-9a3b-0f1d2c3b4a62', name: 'Hanne Vestermark' },
    },
  ],
  result: null,
};

const ANSWER = { reply: 'PeopleImportReply', example: EXAMPLE };

@ApiTags('people')
@Controller('people/imports')
export class PeopleListController {
  constructor(
    @Inject(PeopleListService) private readonly lists: PeopleListService,
    @Inject(PeopleListReadModel) private readonly previews: PeopleListReadModel,
  ) {}

  @Post()
  @May('people.change')
  @ApiOperation({ summary: 'Give a list of people (.xlsx or .csv); what it would change is for a person to see first' })
  @ApiConsumes('multipart/form-data')
  @ApiBody({
    schema: { type: 'object', required: ['file'], properties: { file: { type: 'string', format: 'binary' } } },
  })
  @Answers({ status: 201, description: 'Read and compared; nothing is recorded yet.', ...ANSWER })
  @MayRefuse(
    ...(['document.encoding', 'document.encrypted', 'document.damaged', 'document.macros'] as const),
    ...(['document.archive-too-large', 'people-list.no-names', 'people-list.too-many-rows'] as const),
    ...(['people-list.malformed', 'people-list.too-complex'] as const),
  )
  async receive(@CurrentViewer() viewer: Viewer, @Req() request: FastifyRequest): Promise<PeopleImportReply> {
    return this.previews.get(viewer, await this.lists.receive(viewer, await uploadedFile(request)));
  }

  @Get(':id')
  @May('people.change')
  @ApiOperation({ summary: 'What a list would change if it were taken in now, or what it did' })
  @Answers({ description: 'The list.', ...ANSWER })
  get(@CurrentViewer() viewer: Viewer, @IdParam() id: string): Promise<PeopleImportReply> {
    return this.previews.get(viewer, id);
  }

  @Post(':id/confirm')
  @May('people.change')
  @HttpCode(200)
  @ApiOperation({
    summary: 'Take the list in; questions without an answer are left out. A second time changes nothing',
  })
  @Answers({ description: 'What was recorded.', ...ANSWER })
  async confirm(
    @CurrentViewer() viewer: Viewer,
    @IdParam() id: string,
    @Body() body: ConfirmPeopleImportDto,
  ): Promise<PeopleImportReply> {
    await this.lists.confirm(viewer, id, body);
    return this.previews.get(viewer, id);
  }
}
