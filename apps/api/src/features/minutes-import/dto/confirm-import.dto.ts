import { CATEGORIES, PORTFOLIO_KINDS, RECOMMENDATION_RESULTS } from '@netvaerksoverblik/domain';
import type { Category, PortfolioKind, RecommendationResult } from '@netvaerksoverblik/domain';
import type { ConfirmImportRequest, FindingChange, FindingChangeValue } from '@netvaerksoverblik/contracts';
import { ApiProperty, ApiPropertyOptional } from '@nestjs/swagger';
import { Type } from 'class-transformer';
import {
  ArrayMaxSize,
  IsArray,
  IsDefined,
  IsIn,
  IsNotEmpty,
  IsObject,
  IsOptional,
  IsString,
  IsUUID,
  MaxLength,
  ValidateNested,
} from 'class-validator';

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
}

export class FindingChangeDto implements FindingChange {
  @ApiProperty({ format: 'uuid' })
  @IsUUID()
  finding: string;

  @ApiProperty({ enum: ['accept', 'change', 'dismiss'] })
  @IsIn(['accept', 'change', 'dismiss'])
  action: 'accept' | 'change' | 'dismiss';

  @ApiPropertyOptional({ type: FindingChangeValueDto })
  @IsOptional()
  @IsDefined()
  @IsObject()
  @ValidateNested()
  @Type(() => FindingChangeValueDto)
  value?: FindingChangeValueDto;
}

export class ConfirmImportDto implements ConfirmImportRequest {
  @ApiPropertyOptional({ type: [FindingChangeDto], description: 'Left out: every default is taken.' })
  @IsOptional()
  @IsArray()
  @ArrayMaxSize(5000)
  @ValidateNested({ each: true })
  @Type(() => FindingChangeDto)
  changes?: FindingChangeDto[];
}
