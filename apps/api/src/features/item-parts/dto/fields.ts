import { applyDecorators } from '@nestjs/common';
import { ApiProperty, ApiPropertyOptional } from '@nestjs/swagger';
import { Transform } from 'class-transformer';
import { IsISO8601, IsNotEmpty, IsOptional, IsString, IsUUID, Matches, MaxLength } from 'class-validator';

const ISO_DATE = /^\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\d|3[01])$/;

const trimmed = ({ value }: { value: unknown }): unknown => (typeof value === 'string' ? value.trim() : value);
/** An empty field of a form says nothing. */
const trimmedOrNull = ({ value }: { value: unknown }): unknown =>
  typeof value === 'string' && value.trim() === '' ? null : trimmed({ value });

/** Longest text that a field of several lines takes. */
export const LONG = 10_000;
const SHORT = 300;

/** A day, YYYY-MM-DD. */
export const Day = (): PropertyDecorator =>
  applyDecorators(ApiProperty({ type: 'string', format: 'date' }), Matches(ISO_DATE), IsISO8601({ strict: true }));

export const OptionalDay = (description = ''): PropertyDecorator =>
  applyDecorators(
    ApiPropertyOptional({ type: 'string', format: 'date', nullable: true, description }),
    IsOptional(),
    Matches(ISO_DATE),
    IsISO8601({ strict: true }),
  );

/** Words that must be there. */
export const Words = (maxLength = SHORT): PropertyDecorator =>
  applyDecorators(
    ApiProperty({ type: 'string', minLength: 1, maxLength }),
    Transform(trimmed),
    IsString(),
    IsNotEmpty(),
    MaxLength(maxLength),
  );

export const OptionalWords = (maxLength = SHORT): PropertyDecorator =>
  applyDecorators(
    ApiPropertyOptional({ type: 'string', nullable: true, maxLength }),
    Transform(trimmedOrNull),
    IsOptional(),
    IsString(),
    MaxLength(maxLength),
  );

export const OptionalId = (description: string): PropertyDecorator =>
  applyDecorators(
    ApiPropertyOptional({ type: 'string', format: 'uuid', nullable: true, description }),
    IsOptional(),
    IsUUID(),
  );
