import type { CreateClaimRoleRequest } from '@netvaerksoverblik/contracts';
import { ACCESS_ROLES, type AccessRole } from '@netvaerksoverblik/domain';
import { ApiProperty, ApiPropertyOptional } from '@nestjs/swagger';
import { IsIn, IsOptional, IsString, IsUUID, Length, Matches } from 'class-validator';

export class CreateClaimRoleDto implements CreateClaimRoleRequest {
  @ApiProperty({ minLength: 1, maxLength: 200, example: 'groups' })
  @IsString()
  @Length(1, 200)
  @Matches(/^\S+$/)
  claim: string;

  @ApiProperty({ minLength: 1, maxLength: 300, example: 'netvaerk-sekretariat' })
  @IsString()
  @Length(1, 300)
  @Matches(/\S/)
  value: string;

  @ApiProperty({ enum: ACCESS_ROLES })
  @IsIn(ACCESS_ROLES)
  role: AccessRole;

  @ApiPropertyOptional({ type: String, format: 'uuid', nullable: true, description: 'For the roles of a forum.' })
  @IsOptional()
  @IsUUID()
  forumId?: string | null;
}
