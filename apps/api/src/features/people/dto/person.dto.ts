import type {
  AttachNameRequest,
  ChangeMembershipRequest,
  ChangePersonRequest,
  CreateMembershipRequest,
  CreatePersonRequest,
  DistinguishPersonRequest,
  MergePersonRequest,
  UndoRequest,
} from '@netvaerksoverblik/contracts';
import { ApiProperty, ApiPropertyOptional } from '@nestjs/swagger';
import {
  IsBoolean,
  IsEmail,
  IsInt,
  IsOptional,
  IsString,
  IsUUID,
  Matches,
  Max,
  MaxLength,
  Min,
  ValidateIf,
} from 'class-validator';
import { IsDay } from '../../../platform/query-fields.js';
import { IsWritten } from './written.js';

export class CreatePersonDto implements CreatePersonRequest {
  @ApiProperty({ maxLength: 200 })
  @IsWritten(200)
  name: string;

  @ApiPropertyOptional({ type: 'string', nullable: true, maxLength: 200 })
  @IsOptional()
  @IsWritten(200)
  profession?: string | null;

  @ApiPropertyOptional({ type: 'string', nullable: true, description: 'An e-mail address.' })
  @IsOptional()
  @IsEmail()
  @MaxLength(254)
  email?: string | null;

  @ApiPropertyOptional({ description: 'Another person of that very name is known, and this is somebody else.' })
  @IsOptional()
  @IsBoolean()
  namesake?: boolean;
}

export class ChangePersonDto implements ChangePersonRequest {
  @ApiPropertyOptional({ maxLength: 200 })
  @ValidateIf((_, value) => value !== undefined)
  @IsWritten(200)
  name?: string;

  @ApiPropertyOptional({ type: 'string', nullable: true, maxLength: 200 })
  @IsOptional()
  @IsWritten(200)
  profession?: string | null;

  @ApiPropertyOptional({ type: 'string', nullable: true, description: 'An e-mail address.' })
  @IsOptional()
  @IsEmail()
  @MaxLength(254)
  email?: string | null;
}

class MembershipDto {
  @ApiPropertyOptional({ type: 'string', nullable: true, maxLength: 200 })
  @IsOptional()
  @IsWritten(200)
  title?: string | null;

  @ApiPropertyOptional({ type: 'integer', nullable: true, minimum: 1, maximum: 5 })
  @IsOptional()
  @IsInt()
  @Min(1)
  @Max(5)
  level?: number | null;

  @ApiPropertyOptional({
    type: 'string',
    nullable: true,
    format: 'date',
    description: 'The first day it no longer holds.',
  })
  @IsOptional()
  @IsDay()
  to?: string | null;
}

export class CreateMembershipDto extends MembershipDto implements CreateMembershipRequest {
  @ApiProperty({ format: 'uuid' })
  @IsUUID()
  departmentId: string;

  @ApiProperty({ format: 'date' })
  @IsDay()
  from: string;
}

export class ChangeMembershipDto extends MembershipDto implements ChangeMembershipRequest {
  @ApiPropertyOptional({ format: 'uuid' })
  @ValidateIf((_, value) => value !== undefined)
  @IsUUID()
  departmentId?: string;

  @ApiPropertyOptional({ format: 'date' })
  @ValidateIf((_, value) => value !== undefined)
  @IsDay()
  from?: string;
}

export class UndoDto implements UndoRequest {
  @ApiProperty({ description: 'Why; it stays on record.', maxLength: 1000 })
  @IsString()
  @Matches(/\S/)
  @MaxLength(1000)
  reason: string;
}

export class MergePersonDto extends UndoDto implements MergePersonRequest {
  @ApiProperty({ format: 'uuid', description: 'The person that both are shown as from now on.' })
  @IsUUID()
  into: string;
}

export class DistinguishPersonDto implements DistinguishPersonRequest {
  @ApiProperty({ format: 'uuid' })
  @IsUUID()
  other: string;
}

export class AttachNameDto extends UndoDto implements AttachNameRequest {
  @ApiProperty({ maxLength: 200 })
  @IsWritten(200)
  asWritten: string;

  @ApiPropertyOptional({
    type: 'string',
    nullable: true,
    format: 'uuid',
    description: 'Only where this item is told of; a first name alone is attached in no other way.',
  })
  @IsOptional()
  @IsUUID()
  itemId?: string | null;
}
