import type { AliasAnswer, ConfirmImportRequest, FindingChange, LostFactAnswer } from '@netvaerksoverblik/contracts';
import { ApiProperty, ApiPropertyOptional } from '@nestjs/swagger';
import { Type } from 'class-transformer';
import {
  ArrayMaxSize,
  IsArray,
  IsBoolean,
  IsDefined,
  IsIn,
  IsObject,
  IsOptional,
  IsString,
  IsUUID,
  MaxLength,
  ValidateNested,
} from 'class-validator';
import { FindingChangeValueDto } from './finding-change-value.dto.js';

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

export class AliasAnswerDto implements AliasAnswer {
  @ApiProperty({ maxLength: 64 })
  @IsString()
  @MaxLength(64)
  alias: string;

  @ApiProperty()
  @IsBoolean()
  same: boolean;
}

export class LostFactAnswerDto implements LostFactAnswer {
  @ApiProperty({ format: 'uuid' })
  @IsUUID()
  fact: string;

  @ApiProperty({ enum: ['keep', 'retract'] })
  @IsIn(['keep', 'retract'])
  action: 'keep' | 'retract';

  @ApiPropertyOptional({ description: 'Why; needed where it is retracted.', maxLength: 1000 })
  @IsOptional()
  @IsString()
  @MaxLength(1000)
  reason?: string;
}

export class ConfirmImportDto implements ConfirmImportRequest {
  @ApiPropertyOptional({ type: [FindingChangeDto], description: 'Left out: every default is taken.' })
  @IsOptional()
  @IsArray()
  @ArrayMaxSize(5000)
  @ValidateNested({ each: true })
  @Type(() => FindingChangeDto)
  changes?: FindingChangeDto[];

  @ApiPropertyOptional({ type: [AliasAnswerDto], description: 'Left out: each spelling stands for itself.' })
  @IsOptional()
  @IsArray()
  @ArrayMaxSize(2000)
  @ValidateNested({ each: true })
  @Type(() => AliasAnswerDto)
  aliases?: AliasAnswerDto[];

  @ApiPropertyOptional({ type: [LostFactAnswerDto], description: 'Left out: facts of an earlier edition stay.' })
  @IsOptional()
  @IsArray()
  @ArrayMaxSize(2000)
  @ValidateNested({ each: true })
  @Type(() => LostFactAnswerDto)
  lost?: LostFactAnswerDto[];
}
