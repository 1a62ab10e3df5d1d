import { resolve } from 'node:path';
import { plainToInstance, Transform, type TransformFnParams } from 'class-transformer';
import { IsEmail, IsIn, IsInt, IsOptional, IsString, IsUrl, Matches, Max, Min, validateSync } from 'class-validator';
import { StartUpError } from './start-up-error.js';

const LOG_LEVELS = ['fatal', 'error', 'warn', 'info', 'debug', 'trace', 'silent'] as const;
export type LogLevel = (typeof LOG_LEVELS)[number];

const WEB_ADDRESS = { protocols: ['http', 'https'], require_protocol: true, require_tld: false };
const repositoryRoot = resolve(import.meta.dirname, '../../../..');

function toInteger({ value }: TransformFnParams): unknown {
  return typeof value === 'string' && /^\d+$/.test(value) ? Number(value) : value;
}

/** Every variable that the server reads. An empty value counts as not given. */
export class Env {
  /** Port of the web server; 0 takes any free one. */
  @Transform(toInteger)
  @IsInt({ message: 'give a whole number from 0 to 65535, for example PORT=3000' })
  @Min(0, { message: 'give a whole number from 0 to 65535, for example PORT=3000' })
  @Max(65535, { message: 'give a whole number from 0 to 65535, for example PORT=3000' })
  PORT: number = 3000;

  /** Address to listen on. Keep the loopback address unless a proxy or a container stands in front. */
  @Matches(/^[\w.:-]+$/, { message: 'give a host name or an address without a port, for example HOST=127.0.0.1' })
  HOST: string = '127.0.0.1';

  /** Folder of the embedded database; not used with DATABASE_URL. */
  @IsString()
  @Transform(({ value }: TransformFnParams) => (typeof value === 'string' ? resolve(value) : (value as unknown)))
  DATA_DIR: string = resolve(repositoryRoot, '.data');

  /** PostgreSQL of your own, signed in to as the application role. Without it the server starts its own. */
  @IsOptional()
  @Matches(/^postgres(ql)?:\/\/[^/\s]+\/[^\s]+$/, {
    message: 'give postgres://user:password@host:port/database, with special characters percent-encoded',
  })
  DATABASE_URL?: string;

  /** The same database, signed in to as its owner; used for migrations and rights only. */
  @IsOptional()
  @Matches(/^postgres(ql)?:\/\/[^/\s]+\/[^\s]+$/, {
    message: 'give postgres://owner:password@host:port/database, with special characters percent-encoded',
  })
  MIGRATION_DATABASE_URL?: string;

  /** `none` starts empty; otherwise an embedded database on loopback gets the demo municipality. */
  @IsIn(['none', 'default'], { message: 'use DEMO=none to start empty, or leave it out' })
  DEMO: 'none' | 'default' = 'default';

  /** Address that people type, when it differs from HOST and PORT (a proxy in front). */
  @IsOptional()
  @IsUrl(WEB_ADDRESS, { message: 'give a whole address, for example PUBLIC_URL=https://overblik.example.dk' })
  PUBLIC_URL?: string;

  /** Addresses or networks of the proxies in front, with commas between: what they say of who asks is believed. */
  @IsOptional()
  @Matches(/^[\da-f.:]+(\/\d{1,3})?(\s*,\s*[\da-f.:]+(\/\d{1,3})?)*$/i, {
    message: 'give addresses or networks with commas between: TRUSTED_PROXIES=10.0.0.5,172.16.0.0/12',
  })
  TRUSTED_PROXIES?: string;

  /** Mail server for notices; without it none are sent. */
  @IsOptional()
  @Matches(/^smtps?:\/\/\S+$/, { message: 'give smtp://user:password@host:port or smtps://…' })
  SMTP_URL?: string;

  /** Sender of the mails; needed with SMTP_URL. */
  @IsOptional()
  @IsEmail(
    { allow_display_name: true, require_tld: false },
    { message: 'give an address, or a name and an address: MAIL_FROM="Overblik <overblik@example.dk>"' },
  )
  MAIL_FROM?: string;

  /** Issuer of the single sign-on service. */
  @IsOptional()
  @IsUrl(WEB_ADDRESS, { message: 'give the whole address of the issuer, for example https://login.example.dk' })
  OIDC_ISSUER?: string;

  /** This application's identifier at the issuer. */
  @IsOptional()
  @IsString()
  OIDC_CLIENT_ID?: string;

  /** This application's secret at the issuer. */
  @IsOptional()
  @IsString()
  OIDC_CLIENT_SECRET?: string;

  /** Requests a minute from one address; 0 is without end. What this machine sends itself is not counted. */
  @Transform(toInteger)
  @IsInt({ message: 'give a whole number of requests a minute, for example RATE_LIMIT=3000; 0 is without end' })
  @Min(0, { message: 'give a whole number of requests a minute, for example RATE_LIMIT=3000; 0 is without end' })
  RATE_LIMIT: number = 3000;

  /** Where people report faults of security: `mailto:…` or the address of a page, told in /.well-known/security.txt. */
  @IsOptional()
  @Matches(/^(mailto:\S+@\S+|https:\/\/\S+)$/, {
    message: 'give mailto:security@example.dk or the https address of a page',
  })
  SECURITY_CONTACT?: string;

  /** What people call the issuer, for the button: "Log ind med Egelund". */
  @IsOptional()
  @IsString()
  OIDC_NAME?: string;

  /** What the issuer is asked to tell; `openid profile` when left out. */
  @IsOptional()
  @Matches(/\bopenid\b/, {
    message: 'name scopes with spaces between, openid among them: OIDC_SCOPES="openid profile"',
  })
  OIDC_SCOPES?: string;

  /** Ways of signing in that are strong enough, with spaces between: the issuer must name one of them as `acr`. */
  @IsOptional()
  @IsString()
  OIDC_ACR?: string;

  /** Least severe level that is logged. */
  @IsIn(LOG_LEVELS, { message: `use one of ${LOG_LEVELS.join(', ')}` })
  LOG_LEVEL: LogLevel = 'warn';
}

/** The names that are read, so that a foreign variable never lands in the settings. */
const NAMES = [
  'PORT',
  'HOST',
  'DATA_DIR',
  'DATABASE_URL',
  'MIGRATION_DATABASE_URL',
  'DEMO',
  'PUBLIC_URL',
  'TRUSTED_PROXIES',
  'SMTP_URL',
  'MAIL_FROM',
  'OIDC_ISSUER',
  'OIDC_CLIENT_ID',
  'OIDC_CLIENT_SECRET',
  'RATE_LIMIT',
  'SECURITY_CONTACT',
  'OIDC_NAME',
  'OIDC_SCOPES',
  'OIDC_ACR',
  'LOG_LEVEL',
] as const satisfies readonly (keyof Env)[];
const SECRETS: ReadonlySet<string> = new Set([
  'DATABASE_URL',
  'MIGRATION_DATABASE_URL',
  'SMTP_URL',
  'OIDC_CLIENT_SECRET',
]);

/** Reads and checks the settings; throws a StartUpError that names each wrong variable and its cure. */
export function readEnv(source: NodeJS.ProcessEnv): Env {
  const given = NAMES.flatMap((name) => (source[name] ? [[name, source[name]] as const] : []));
  const env = plainToInstance(Env, Object.fromEntries(given), { exposeDefaultValues: true });
  const cures = validateSync(env).map(({ property, constraints }) => {
    const shown = SECRETS.has(property) ? 'is not usable' : `is "${source[property] ?? ''}"`;
    return {
      reason: `${property} ${shown}.`,
      cure: `${property}: ${Object.values(constraints ?? {})[0] ?? 'see env.ts'}.`,
    };
  });
  if (env.MIGRATION_DATABASE_URL && !env.DATABASE_URL) {
    cures.push({
      reason: 'MIGRATION_DATABASE_URL is set, but DATABASE_URL is not.',
      cure: 'Set DATABASE_URL to the same database, signed in to as the application role.',
    });
  }
  if (env.SMTP_URL && !env.MAIL_FROM) {
    cures.push({
      reason: 'SMTP_URL is set, but MAIL_FROM is not.',
      cure: 'Set MAIL_FROM to the address that mails are sent from, for example MAIL_FROM=overblik@example.dk.',
    });
  }
  if (env.OIDC_ISSUER && !env.OIDC_CLIENT_ID) {
    cures.push({
      reason: 'OIDC_ISSUER is set, but OIDC_CLIENT_ID is not.',
      cure: 'Set OIDC_CLIENT_ID to the identifier that the issuer gave this application.',
    });
  }
  if (cures.length > 0) {
    throw new StartUpError(cures.map((c) => c.reason).join('\n'), cures.map((c) => c.cure).join('\n'));
  }
  return env;
}
