import type { CreateThemeRequest, TickCheckRequest, UpdateThemeRequest } from '@netvaerksoverblik/contracts';
import { CATEGORIES, THEME_ORIGINS, type Category, type ThemeOrigin } from '@netvaerksoverblik/domain';
import { ApiProperty, ApiPropertyOptional } from '@nestjs/swagger';
import {
  ArrayMaxSize,
  IsArray,
  IsBoolean,
  IsIn,
  IsNotEmpty,
  IsOptional,
  IsString,
  IsUUID,
  Matches,
  MaxLength,
} from 'class-validator';
import { IsDay } from '../../../platform/query-fields.js';
import { TimeQueryDto } from '../../portfolio/index.js';

const UUID_OR_NONE = /^(none|[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12})$/i;

export class BoardQueryDto extends TimeQueryDto {
  @ApiPropertyOptional({ description: 'Id of a round; `none` is those without one; left out, all.' })
  @IsOptional()
  @IsString()
  @Matches(UUID_OR_NONE)
  round?: string;

  @ApiPropertyOptional({ enum: [...CATEGORIES, 'none'] })
  @IsOptional()
  @IsIn([...CATEGORIES, 'none'])
  category?: string;

  @ApiPropertyOptional({ description: 'Part of a title or reference.' })
  @IsOptional()
  @IsString()
  @MaxLength(200)
  q?: string;
}

export class UpdateThemeDto implements UpdateThemeRequest {
  @ApiPropertyOptional({ type: String, format: 'uuid', nullable: true })
  @IsOptional()
  @IsUUID()
  roundId?: string | null;

  @ApiPropertyOptional({ type: String, enum: THEME_ORIGINS, nullable: true })
  @IsOptional()
  @IsIn(THEME_ORIGINS)
  origin?: ThemeOrigin | null;

  @ApiPropertyOptional({ type: String, nullable: true })
  @IsOptional()
  @IsString()
  @MaxLength(10_000)
  problem?: string | null;

  @ApiPropertyOptional({ type: String, nullable: true })
  @IsOptional()
  @IsString()
  @MaxLength(10_000)
  possibleProduct?: string | null;

  @ApiPropertyOptional({ type: [String], description: 'Names as written.' })
  @IsOptional()
  @IsArray()
  @ArrayMaxSize(50)
  @IsString({ each: true })
  @MaxLength(300, { each: true })
  contacts?: string[];

  @ApiPropertyOptional({ type: String, nullable: true })
  @IsOptional()
  @IsString()
  @MaxLength(50)
  segmentCode?: string | null;
}

export class CreateThemeDto extends UpdateThemeDto implements CreateThemeRequest {
  @ApiProperty({ example: 'Naboskab i de almene boligområder' })
  @IsString()
  @IsNotEmpty()
  @Matches(/[\p{L}\p{N}]/u)
  @MaxLength(300)
  title: string;

  @ApiPropertyOptional({ type: String, enum: CATEGORIES, nullable: true })
  @IsOptional()
  @IsIn(CATEGORIES)
  category?: Category | null;

  @ApiPropertyOptional({ type: String, format: 'uuid', nullable: true })
  @IsOptional()
  @IsUUID()
  departmentId?: string | null;

  @ApiPropertyOptional({ format: 'date', description: 'When it was proposed; left out, today.' })
  @IsOptional()
  @IsDay()
  on?: string;

  @ApiProperty({ description: 'Why it is entered.' })
  @IsString()
  @IsNotEmpty()
  @Matches(/\S/)
  @MaxLength(1000)
  reason: string;
}

export class TickCheckDto implements TickCheckRequest {
  @ApiProperty()
  @IsBoolean()
  met: boolean;

  @ApiPropertyOptional({ type: String, nullable: true })
  @IsOptional()
  @IsString()
  @MaxLength(2000)
  note?: string | null;
}
