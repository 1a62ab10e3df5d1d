import type {
  ChangeProjectRequest,
  CreateMilestoneRequest,
  CreateProjectAimRequest,
  CreateProjectHoursRequest,
  CreateProjectPhaseRequest,
} from '@netvaerksoverblik/contracts';
import { ApiProperty, ApiPropertyOptional, PartialType } from '@nestjs/swagger';
import { IsInt, IsNumber, IsOptional, Max, Min, ValidateIf } from 'class-validator';
import { Day, LONG, OptionalDay, OptionalId, OptionalWords, Words } from '../../item-parts/index.js';

const STRICT = { skipNullProperties: false };
const MOST_HOURS = 100_000;
const MOST = 1_000;

export class CreateProjectAimDto implements CreateProjectAimRequest {
  @ApiPropertyOptional({ minimum: 0, maximum: MOST, default: 0, description: 'Order among the aims.' })
  @ValidateIf((_, value) => value !== undefined)
  @IsInt()
  @Min(0)
  @Max(MOST)
  position?: number;

  @Words(LONG)
  text: string;
}

export class ChangeProjectAimDto extends PartialType(CreateProjectAimDto, STRICT) {}

export class CreateProjectPhaseDto implements CreateProjectPhaseRequest {
  @Words()
  title: string;

  @Day()
  fromOn: string;

  @OptionalDay()
  toOn?: string | null;
}

export class ChangeProjectPhaseDto extends PartialType(CreateProjectPhaseDto, STRICT) {}

export class CreateMilestoneDto implements CreateMilestoneRequest {
  @Words()
  title: string;

  @Day()
  dueOn: string;

  @OptionalDay()
  reachedOn?: string | null;
}

export class ChangeMilestoneDto extends PartialType(CreateMilestoneDto, STRICT) {}

export class CreateProjectHoursDto implements CreateProjectHoursRequest {
  @Day()
  onDay: string;

  @OptionalId('The department that gave them.')
  departmentId?: string | null;

  @ApiProperty({ minimum: 0.25, maximum: MOST_HOURS })
  @IsNumber({ maxDecimalPlaces: 2 })
  @Min(0.25)
  @Max(MOST_HOURS)
  hours: number;

  @OptionalWords()
  note?: string | null;
}

export class ChangeProjectHoursDto extends PartialType(CreateProjectHoursDto, STRICT) {}

export class ChangeProjectDto implements ChangeProjectRequest {
  @ApiPropertyOptional({ type: 'integer', minimum: 1, maximum: MOST, nullable: true })
  @IsOptional()
  @IsInt()
  @Min(1)
  @Max(MOST)
  solutionsTarget?: number | null;
}
