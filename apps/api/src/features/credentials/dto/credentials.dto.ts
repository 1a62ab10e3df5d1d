import type { ChangePasswordRequest, PasswordByLinkRequest, ResetRequest } from '@netvaerksoverblik/contracts';
import { ApiProperty } from '@nestjs/swagger';
import { IsString, Length } from 'class-validator';

/** Shortest and longest password that is taken. */
const PASSWORD = [12, 200] as const;
const DESCRIBED = {
  minLength: PASSWORD[0],
  maxLength: PASSWORD[1],
  format: 'password',
  example: 'fire ord i en række',
};

export class ResetRequestDto implements ResetRequest {
  @ApiProperty({ minLength: 1, maxLength: 254, description: 'Username or e-mail address.' })
  @IsString()
  @Length(1, 254)
  account: string;
}

export class PasswordByLinkDto implements PasswordByLinkRequest {
  @ApiProperty({ minLength: 1, maxLength: 100, example: 'k7Qm0a2C3m1yqkE0o5b2v8J6Yl3c9T4nXw1uRz8sPdA' })
  @IsString()
  @Length(1, 100)
  token: string;

  @ApiProperty(DESCRIBED)
  @IsString()
  @Length(...PASSWORD)
  password: string;
}

export class ChangePasswordDto implements ChangePasswordRequest {
  @ApiProperty({ minLength: 1, maxLength: 200, format: 'password', example: 'den gamle adgangskode' })
  @IsString()
  @Length(1, 200)
  current: string;

  @ApiProperty(DESCRIBED)
  @IsString()
  @Length(...PASSWORD)
  password: string;
}
