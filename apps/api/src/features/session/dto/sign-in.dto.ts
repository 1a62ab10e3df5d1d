import type { SignInRequest } from '@netvaerksoverblik/contracts';
import { ApiProperty } from '@nestjs/swagger';
import { IsString, Length } from 'class-validator';

export class SignInDto implements SignInRequest {
  @ApiProperty({ minLength: 1, maxLength: 200, example: 'kirsten.moeller' })
  @IsString()
  @Length(1, 200)
  username: string;

  @ApiProperty({ minLength: 1, maxLength: 200, format: 'password', example: 'four plain words together' })
  @IsString()
  @Length(1, 200)
  password: string;
}
