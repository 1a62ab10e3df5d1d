import type { SetupRequest } from '@netvaerksoverblik/contracts';
import { ApiProperty } from '@nestjs/swagger';
import { IsString, Length, Matches } from 'class-validator';
import { USERNAME } from '../username.js';

export class SetupDto implements SetupRequest {
  @ApiProperty({ minLength: 1, maxLength: 100, example: 'k7Qm0a2C3m1yqkE0o5b2v8J6Yl3c9T4nXw1uRz8sPdA' })
  @IsString()
  @Length(1, 100)
  token: string;

  @ApiProperty({ minLength: 1, maxLength: 200, example: 'Kirsten Møller' })
  @IsString()
  @Length(1, 200)
  @Matches(/\S/)
  name: string;

  @ApiProperty({ minLength: 2, maxLength: 64, example: 'kirsten.moeller' })
  @IsString()
  @Matches(USERNAME)
  username: string;

  @ApiProperty({ minLength: 12, maxLength: 200, format: 'password', example: 'four plain words together' })
  @IsString()
  @Length(12, 200)
  password: string;
}
