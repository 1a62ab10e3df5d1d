import type { ChangeAccountRequest, CreateAccountRequest, GrantRoleRequest } from '@netvaerksoverblik/contracts';
import { ACCESS_ROLES, type AccessRole } from '@netvaerksoverblik/domain';
import { ApiProperty, ApiPropertyOptional } from '@nestjs/swagger';
import { IsBoolean, IsEmail, IsIn, IsOptional, IsString, IsUUID, Length, Matches, ValidateIf } from 'class-validator';
import { IsDay } from '../../../platform/query-fields.js';
import { USERNAME } from '../../session/index.js';

const given = (_: unknown, value: unknown): boolean => value !== undefined;

class AccountFieldsDto {
  @ApiPropertyOptional({ type: String, nullable: true, maxLength: 254, example: 'kirsten@egelund.example' })
  @IsOptional()
  @IsEmail({ require_tld: false })
  @Length(3, 254)
  email?: string | null;

  @ApiPropertyOptional({ type: String, format: 'uuid', nullable: true, description: 'Who it is, among the people.' })
  @IsOptional()
  @IsUUID()
  personId?: string | null;
}

export class CreateAccountDto extends AccountFieldsDto implements CreateAccountRequest {
  @ApiProperty({ minLength: 1, maxLength: 200, example: 'Kirsten Møller' })
  @IsString()
  @Length(1, 200)
  @Matches(/\S/)
  name: string;

  @ApiProperty({ minLength: 2, maxLength: 64, example: 'kirsten.moeller' })
  @IsString()
  @Matches(USERNAME)
  username: string;
}

export class ChangeAccountDto extends AccountFieldsDto implements ChangeAccountRequest {
  @ApiPropertyOptional({ minLength: 1, maxLength: 200 })
  @ValidateIf(given)
  @IsString()
  @Length(1, 200)
  @Matches(/\S/)
  name?: string;

  @ApiPropertyOptional({ description: 'A deactivated account is signed out at once and cannot sign in.' })
  @ValidateIf(given)
  @IsBoolean()
  disabled?: boolean;
}

export class GrantRoleDto implements GrantRoleRequest {
  @ApiProperty({ enum: ACCESS_ROLES })
  @IsIn(ACCESS_ROLES)
  role: AccessRole;

  @ApiPropertyOptional({ type: String, format: 'uuid', nullable: true, description: 'For the roles of a forum.' })
  @IsOptional()
  @IsUUID()
  forumId?: string | null;

  @ApiPropertyOptional({ format: 'date', description: 'Today when left out.' })
  @ValidateIf(given)
  @IsDay()
  from?: string;

  @ApiPropertyOptional({
    ...{ type: String, format: 'date', nullable: true },
    description: 'The first day on which it no longer holds.',
  })
  @IsOptional()
  @IsDay()
  to?: string | null;
}
