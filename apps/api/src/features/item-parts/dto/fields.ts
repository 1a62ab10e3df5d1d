import { applyDecorators } from '@nestjs/common';
import { ApiProperty, ApiPropertyOptional } from '@nestjs/swagger';
import { Transform } from 'class-transformer';
import { IsNotEmpty, IsOptional, IsString, IsUUID, MaxLength } from 'class-validator';
import { IsDay } from '../../../platform/query-fields.js';

const trimmed = ({ value }: { value: unknown }): unknown => (typeof value === 'string' ? value.trim() : value);
/** An empty field of a form says nothing. */
const trimmedOrNull = ({ value }: { value: unknown }): unknown =>
  typeof value === 'string' && value.trim() === '' ? null : trimmed({ value });

/** Longest text that a field of several lines takes. */
export const LONG = 10_000;
const SHORT = 300;

/** A day, YYYY-MM-DD. */
export const Day = (): PropertyDecorator => applyDecorators(ApiProperty({ type: 'string', format: 'date' }), IsDay());

export const OptionalDay = (description = ''): PropertyDecorator =>
  applyDecorators(
    ApiPropertyOptional({ type: 'string', format: 'date', nullable: true, description }),
    IsOptional(),
    IsDay(),
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
