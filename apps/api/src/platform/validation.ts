import { ValidationPipe, type Type, type ValidationError } from '@nestjs/common';
import type { Problem } from '@netvaerksoverblik/contracts';
import { FaultError } from './problem/fault.js';

const CODES: Readonly<Record<string, string>> = {
  whitelistValidation: 'unknown-field',
  unknownValue: 'unknown-field',
  isIn: 'not-allowed-value',
  isEnum: 'not-allowed-value',
  isDefined: 'missing',
  isNotEmpty: 'missing',
  minLength: 'too-short',
  maxLength: 'too-long',
  isLength: 'length',
  min: 'too-small',
  max: 'too-large',
  arrayMaxSize: 'too-many',
};

/** `isUuid` → `uuid`: a code for machines, never the validator's English sentence. */
function codeOf(constraint: string): string {
  const words = constraint.replace(/^is(?=[A-Z])/, '').replaceAll(/(?<=[a-z0-9])[A-Z]/g, '-$&');
  return CODES[constraint] ?? words.toLowerCase();
}

function flatten(errors: readonly ValidationError[], parent = ''): Problem['errors'] {
  return errors.flatMap(({ property, constraints, children, value }) => {
    const path = parent === '' ? property : `${parent}.${property}`;
    const names = Object.keys(constraints ?? {});
    const code = value === undefined && !names.includes('whitelistValidation') ? 'missing' : codeOf(names[0] ?? '');
    const own = names.length > 0 ? [{ path, code }] : [];
    return [...own, ...flatten(children ?? [], path)];
  });
}

/** `expectedType`: of a route made from a table, whose parameters name no class. */
export function validationPipe(expectedType?: Type<object>): ValidationPipe {
  return new ValidationPipe({
    ...(expectedType === undefined ? {} : { expectedType }),
    transform: true,
    whitelist: true,
    forbidNonWhitelisted: true,
    forbidUnknownValues: true,
    validationError: { target: false },
    exceptionFactory: (errors) => new FaultError({ code: 'request.invalid', errors: flatten(errors) }),
  });
}
