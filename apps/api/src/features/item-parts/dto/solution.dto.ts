import type { CreateSolutionRequest } from '@netvaerksoverblik/contracts';
import { SOLUTION_STATES, type SolutionState } from '@netvaerksoverblik/domain';
import { ApiPropertyOptional, PartialType } from '@nestjs/swagger';
import { IsIn, ValidateIf } from 'class-validator';
import { LONG, OptionalDay, OptionalWords, Words } from './fields.js';

export class CreateSolutionDto implements CreateSolutionRequest {
  @Words()
  title: string;

  @OptionalWords(LONG)
  description?: string | null;

  @OptionalWords()
  place?: string | null;

  @ApiPropertyOptional({ enum: SOLUTION_STATES, default: 'idea' })
  @ValidateIf((_, value) => value !== undefined)
  @IsIn(SOLUTION_STATES)
  state?: SolutionState;

  @OptionalDay('When it had been designed.')
  designedOn?: string | null;

  @OptionalDay()
  testFrom?: string | null;

  @OptionalDay()
  testTo?: string | null;

  @OptionalDay('When it was adopted or dropped.')
  endedOn?: string | null;
}

export class ChangeSolutionDto extends PartialType(CreateSolutionDto, { skipNullProperties: false }) {}
