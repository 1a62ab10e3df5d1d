import { ApiProperty, ApiPropertyOptional } from '@nestjs/swagger';
import { IsNotEmpty, IsOptional, IsString, MaxLength } from 'class-validator';
import { Cursor, PageLimit } from '../../../platform/query-fields.js';

export class CaseQueryDto {
  @ApiPropertyOptional({ description: 'Part of a case number or a title.', maxLength: 100 })
  @IsOptional()
  @IsString()
  @MaxLength(100)
  q?: string;

  @PageLimit(50)
  limit: number = 50;

  @Cursor()
  cursor?: string;
}

export class CaseThreadQueryDto {
  @ApiProperty({ example: '13/8672', maxLength: 60 })
  @IsString()
  @IsNotEmpty()
  @MaxLength(60)
  number: string;
}
