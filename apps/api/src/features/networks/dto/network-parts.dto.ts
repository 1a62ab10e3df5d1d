import type {
  CreateLearningRequest,
  CreateNetworkMeetingRequest,
  CreateOperationsRecommendationRequest,
} from '@netvaerksoverblik/contracts';
import { OPERATIONS_ANSWERS, type OperationsAnswer } from '@netvaerksoverblik/domain';
import { ApiPropertyOptional, PartialType } from '@nestjs/swagger';
import { IsIn, ValidateIf } from 'class-validator';
import { Day, LONG, OptionalDay, OptionalId, OptionalWords, Words } from '../../item-parts/index.js';

const STRICT = { skipNullProperties: false };

export class CreateNetworkMeetingDto implements CreateNetworkMeetingRequest {
  @Day()
  heldOn: string;

  @Words()
  title: string;

  @OptionalWords(LONG)
  note?: string | null;
}

export class ChangeNetworkMeetingDto extends PartialType(CreateNetworkMeetingDto, STRICT) {}

export class CreateLearningDto implements CreateLearningRequest {
  @Day()
  learnedOn: string;

  @Words(LONG)
  text: string;
}

export class ChangeLearningDto extends PartialType(CreateLearningDto, STRICT) {}

export class CreateOperationsRecommendationDto implements CreateOperationsRecommendationRequest {
  @Day()
  givenOn: string;

  @Words(LONG)
  text: string;

  @OptionalId('The department that is to take it up.')
  departmentId?: string | null;

  @ApiPropertyOptional({ enum: OPERATIONS_ANSWERS, default: 'open' })
  @ValidateIf((_, value) => value !== undefined)
  @IsIn(OPERATIONS_ANSWERS)
  answer?: OperationsAnswer;

  @OptionalWords(LONG)
  answerNote?: string | null;

  @OptionalDay('With an answer.')
  answeredOn?: string | null;
}

export class ChangeOperationsRecommendationDto extends PartialType(CreateOperationsRecommendationDto, STRICT) {}
