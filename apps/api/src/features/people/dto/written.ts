import { applyDecorators } from '@nestjs/common';
import { Transform } from 'class-transformer';
import { IsString, Matches, MaxLength } from 'class-validator';

const trimmed = ({ value }: { value: unknown }): unknown => (typeof value === 'string' ? value.trim() : value);

/** Words without spaces around them, of which something is left. */
export function IsWritten(longest: number): PropertyDecorator {
  return applyDecorators(Transform(trimmed), IsString(), Matches(/\S/u), MaxLength(longest));
}
