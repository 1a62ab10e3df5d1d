import { applyDecorators } from '@nestjs/common';
import { ApiPropertyOptional } from '@nestjs/swagger';
import { Type } from 'class-transformer';
import { IsInt, IsISO8601, IsOptional, IsString, Matches, Max, MaxLength, Min } from 'class-validator';

const ISO_DATE = /^\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\d|3[01])$/;
const MOST_A_PAGE = 200;

/** How many rows a page has; the field's own default is told to readers of the OpenAPI document. */
export function PageLimit(usual: number): PropertyDecorator {
  return applyDecorators(
    ApiPropertyOptional({ minimum: 1, maximum: MOST_A_PAGE, default: usual }),
    IsOptional(),
    Type(() => Number),
    IsInt(),
    Min(1),
    Max(MOST_A_PAGE),
  );
}

export function Cursor(): PropertyDecorator {
  return applyDecorators(
    ApiPropertyOptional({ description: 'From `next` of the page before.' }),
    IsOptional(),
    IsString(),
    MaxLength(600),
  );
}

/** A day of the calendar, as `YYYY-MM-DD` and in no other of the forms that ISO 8601 allows. */
export function IsDay(): PropertyDecorator {
  return applyDecorators(Matches(ISO_DATE), IsISO8601({ strict: true }));
}

export function AsOf(): PropertyDecorator {
  const described = { description: 'As it stood on this date.', example: '2026-06-13', format: 'date' };
  return applyDecorators(ApiPropertyOptional(described), IsOptional(), IsDay());
}

export function KnownAt(): PropertyDecorator {
  return applyDecorators(
    ApiPropertyOptional({ description: 'With what was on record at this time.', format: 'date-time' }),
    IsOptional(),
    IsISO8601({ strict: true, strictSeparator: true }),
  );
}
