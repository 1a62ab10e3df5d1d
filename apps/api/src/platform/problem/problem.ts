import { DomainError, ERROR_STATUS, errorText, type Language } from '@netvaerksoverblik/domain';
import type { Problem } from '@netvaerksoverblik/contracts';
import { databaseFault } from './database-faults.js';
import { FaultError, type Fault } from './fault.js';
import { httpFault } from './http-faults.js';

export const PROBLEM_TYPE = 'application/problem+json; charset=utf-8';

function domainFault({ code, params }: DomainError): Fault {
  const { path, ...rest } = params;
  return typeof path === 'string' ? { code, params: rest, errors: [{ path, code }] } : { code, params };
}

/** What the error means to the one who asked; null where it is the program's own failure. */
export function faultOf(error: unknown): Fault | null {
  if (error instanceof DomainError) return domainFault(error);
  if (error instanceof FaultError) return error.fault;
  return error instanceof Error ? (httpFault(error) ?? databaseFault(error)) : null;
}

/** Danish, unless the reader asks for English before it. */
export function languageOf(acceptLanguage: string | undefined): Language {
  const wishes = (acceptLanguage ?? '').split(',').map((wish) => {
    const [tag = '', ...parameters] = wish.trim().toLowerCase().split(';');
    const quality = parameters.map((text) => /^\s*q=([\d.]+)\s*$/.exec(text)?.[1]).find((q) => q !== undefined);
    return { language: tag.split('-')[0] ?? '', quality: quality === undefined ? 1 : Number(quality) };
  });
  const wish = (language: string): number =>
    Math.max(0, ...wishes.filter((w) => w.language === language).map((w) => w.quality));
  return wish('en') > wish('da') ? 'en' : 'da';
}

export function problemOf(fault: Fault, requestId: string, acceptLanguage: string | undefined): Problem {
  return {
    type: `urn:netvaerksoverblik:problem:${fault.code}`,
    title: errorText(languageOf(acceptLanguage), fault.code, fault.params ?? {}),
    status: ERROR_STATUS[fault.code],
    code: fault.code,
    params: fault.params ?? {},
    errors: fault.errors ?? [],
    requestId,
    ...(fault.versions === undefined ? {} : { versions: fault.versions }),
  };
}
