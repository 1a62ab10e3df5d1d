import {
  CATEGORIES,
  CONDITION_KINDS,
  OUTCOME_KINDS,
  PORTFOLIO_KINDS,
  RECOMMENDATION_RESULTS,
  ROLE_NAMES,
} from '@netvaerksoverblik/domain';
import type {
  Category,
  ConditionKind,
  OutcomeKind,
  PortfolioKind,
  RecommendationResult,
  RoleName,
} from '@netvaerksoverblik/domain';
import type { FindingChangeValue } from '@netvaerksoverblik/contracts';
import { ApiPropertyOptional } from '@nestjs/swagger';
import {
  IsIn,
  IsInt,
  IsISO8601,
  IsNotEmpty,
  IsOptional,
  IsString,
  IsUUID,
  Matches,
  Max,
  MaxLength,
  Min,
} from 'class-validator';

const DAY = /^(?!0000)\d{4}-\d{2}-\d{2}$/;

export class FindingChangeValueDto implements FindingChangeValue {
  @ApiPropertyOptional({ format: 'uuid', description: 'Attach to this known item.' })
  @IsOptional()
  @IsUUID()
  item?: string;

  @ApiPropertyOptional({ description: 'Or to one of this title.' })
  @IsOptional()
  @IsString()
  @IsNotEmpty()
  @MaxLength(300)
  title?: string;

  @ApiPropertyOptional({ enum: PORTFOLIO_KINDS })
  @IsOptional()
  @IsIn(PORTFOLIO_KINDS)
  kind?: PortfolioKind;

  @ApiPropertyOptional({ enum: CATEGORIES })
  @IsOptional()
  @IsIn(CATEGORIES)
  category?: Category;

  @ApiPropertyOptional({ enum: RECOMMENDATION_RESULTS, description: 'How the recommendation was answered, by hand.' })
  @IsOptional()
  @IsIn(RECOMMENDATION_RESULTS)
  result?: RecommendationResult;

  @ApiPropertyOptional({ enum: OUTCOME_KINDS, description: 'What the forum decided, instead of what was read.' })
  @IsOptional()
  @IsIn(OUTCOME_KINDS)
  outcome?: OutcomeKind;

  @ApiPropertyOptional({ description: 'Who holds the role, as it is written.' })
  @IsOptional()
  @IsString()
  @IsNotEmpty()
  @MaxLength(200)
  person?: string;

  @ApiPropertyOptional({ enum: ROLE_NAMES })
  @IsOptional()
  @IsIn(ROLE_NAMES)
  role?: RoleName;

  @ApiPropertyOptional({ description: 'The forum that it goes to, or comes back to.' })
  @IsOptional()
  @IsString()
  @IsNotEmpty()
  @MaxLength(200)
  forum?: string;

  @ApiPropertyOptional({ enum: CONDITION_KINDS })
  @IsOptional()
  @IsIn(CONDITION_KINDS)
  condition?: ConditionKind;

  @ApiPropertyOptional({ format: 'date', description: 'The day that it counts from, instead of that of the meeting.' })
  @IsOptional()
  @Matches(DAY)
  @IsISO8601({ strict: true })
  date?: string;

  @ApiPropertyOptional({ description: 'Of a promise: what is to be done.' })
  @IsOptional()
  @IsString()
  @IsNotEmpty()
  @MaxLength(2000)
  text?: string;

  @ApiPropertyOptional({ description: 'Of a promise: who is to do it.' })
  @IsOptional()
  @IsString()
  @IsNotEmpty()
  @MaxLength(200)
  owner?: string;

  @ApiPropertyOptional({ format: 'date', description: 'Of a promise: the day by which it is to be done.' })
  @IsOptional()
  @Matches(DAY)
  @IsISO8601({ strict: true })
  due?: string;

  @ApiPropertyOptional({ minimum: 0, maximum: 1_000_000, description: 'Of a count.' })
  @IsOptional()
  @IsInt()
  @Min(0)
  @Max(1_000_000)
  number?: number;
}
