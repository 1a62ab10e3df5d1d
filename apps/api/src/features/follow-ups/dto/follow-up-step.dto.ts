import type { EvidenceRequest, FollowUpReasonRequest, KeepFollowUpRequest } from '@netvaerksoverblik/contracts';
import { ApiProperty, ApiPropertyOptional } from '@nestjs/swagger';
import { Type } from 'class-transformer';
import { IsIn, IsObject, IsOptional, IsString, IsUrl, IsUUID, MaxLength, ValidateNested } from 'class-validator';
import { IsDay } from '../../../platform/query-fields.js';

export class EvidenceDto implements EvidenceRequest {
  @ApiProperty({ enum: ['passage', 'link', 'word'] })
  @IsIn(['passage', 'link', 'word'])
  type: 'passage' | 'link' | 'word';

  @ApiPropertyOptional({ format: 'uuid' })
  @IsOptional()
  @IsUUID()
  passage?: string;

  @ApiPropertyOptional({ description: 'https only.', example: 'https://egelund.example/aftale' })
  @IsOptional()
  @IsUrl({ protocols: ['https'], require_protocol: true, require_tld: false, disallow_auth: true })
  @MaxLength(2000)
  address?: string;

  @ApiPropertyOptional({ format: 'uuid', description: 'Whose word it is; without it, that of who marks it.' })
  @IsOptional()
  @IsUUID()
  person?: string;

  @ApiPropertyOptional({ description: 'What was said, or what the link shows.' })
  @IsOptional()
  @IsString()
  @MaxLength(2000)
  note?: string;
}

export class KeepFollowUpDto implements KeepFollowUpRequest {
  @ApiProperty({ type: EvidenceDto })
  @IsObject()
  @ValidateNested()
  @Type(() => EvidenceDto)
  evidence: EvidenceDto;

  @ApiPropertyOptional({ format: 'date', description: 'Today when left out.' })
  @IsOptional()
  @IsDay()
  on?: string;
}

export class FollowUpReasonDto implements FollowUpReasonRequest {
  @ApiProperty({ maxLength: 1000 })
  @IsString()
  @MaxLength(1000)
  reason: string;
}
