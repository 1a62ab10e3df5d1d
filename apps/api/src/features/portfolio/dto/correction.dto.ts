import type { CorrectionRequest, ReplacementRequest } from '@netvaerksoverblik/contracts';
import {
  CATEGORIES,
  CONDITION_KINDS,
  ROLE_NAMES,
  ROLE_STATES,
  type Category,
  type ConditionKind,
  type ItemState,
  type RoleName,
  type RoleState,
} from '@netvaerksoverblik/domain';
import { ApiProperty, ApiPropertyOptional } from '@nestjs/swagger';
import { Type } from 'class-transformer';
import { IsIn, IsObject, IsOptional, IsString, IsUUID, Matches, MaxLength, ValidateNested } from 'class-validator';
import { WhenDto } from './entered.dto.js';
import { ALL_STATES } from './step.dto.js';

export class ReplacementDto extends WhenDto implements ReplacementRequest {
  @ApiPropertyOptional({ enum: ALL_STATES })
  @IsOptional()
  @IsIn(ALL_STATES)
  to?: ItemState;

  @ApiPropertyOptional({ enum: ROLE_NAMES })
  @IsOptional()
  @IsIn(ROLE_NAMES)
  role?: RoleName;

  @ApiPropertyOptional({ enum: ROLE_STATES })
  @IsOptional()
  @IsIn(ROLE_STATES)
  state?: RoleState;

  @ApiPropertyOptional({ format: 'uuid' })
  @IsOptional()
  @IsUUID()
  personId?: string;

  @ApiPropertyOptional({ maxLength: 200 })
  @IsOptional()
  @IsString()
  @Matches(/\S/)
  @MaxLength(200)
  party?: string;

  @ApiPropertyOptional({ enum: CONDITION_KINDS })
  @IsOptional()
  @IsIn(CONDITION_KINDS)
  kind?: ConditionKind;

  @ApiPropertyOptional({ maxLength: 1000 })
  @IsOptional()
  @IsString()
  @Matches(/\S/)
  @MaxLength(1000)
  words?: string;

  @ApiPropertyOptional({ format: 'uuid' })
  @IsOptional()
  @IsUUID()
  forumId?: string;

  @ApiPropertyOptional({ maxLength: 300 })
  @IsOptional()
  @IsString()
  @Matches(/[\p{L}\p{N}]/u)
  @MaxLength(300)
  title?: string;

  @ApiPropertyOptional({ enum: CATEGORIES })
  @IsOptional()
  @IsIn(CATEGORIES)
  category?: Category;
}

export class CorrectionDto implements CorrectionRequest {
  @ApiProperty({ description: 'Why; it stays with the event.', maxLength: 1000 })
  @IsString()
  @Matches(/\S/)
  @MaxLength(1000)
  reason: string;

  @ApiPropertyOptional({ type: ReplacementDto, description: 'What it says instead; left out, it did not happen.' })
  @IsOptional()
  @IsObject()
  @ValidateNested()
  @Type(() => ReplacementDto)
  replacement?: ReplacementDto;
}
