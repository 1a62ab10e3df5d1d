import { ACCESS_ROLES, type AccessRole } from '@netvaerksoverblik/domain';
import type { DemoSignInRequest } from '@netvaerksoverblik/contracts';
import { ApiProperty } from '@nestjs/swagger';
import { IsIn } from 'class-validator';

export class DemoSignInDto implements DemoSignInRequest {
  @ApiProperty({ enum: ACCESS_ROLES, example: 'secretariat' })
  @IsIn(ACCESS_ROLES)
  role: AccessRole;
}
