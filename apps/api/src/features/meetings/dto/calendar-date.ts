import { applyDecorators } from '@nestjs/common';
import { IsISO8601, Matches } from 'class-validator';

/** A day that the calendar has, from 1900 to 2199, as `YYYY-MM-DD`. */
export function IsCalendarDate(options: { each?: boolean } = {}): PropertyDecorator {
  return applyDecorators(Matches(/^(19|2[01])\d\d-\d\d-\d\d$/, options), IsISO8601({ strict: true }, options));
}

/** `HH:MM` */
export const IsClock = (): PropertyDecorator => Matches(/^([01]\d|2[0-3]):[0-5]\d$/);
