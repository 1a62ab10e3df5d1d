import { StartUpError } from '../../platform/start-up-error.js';

/** One function for each thing that may be wrong with the folder or the server, so that the list can be read and tested. */

const elsewhere = 'or set DATA_DIR to another folder';

export function notWritable(folder: string, cause: unknown): StartUpError {
  const code = (cause as NodeJS.ErrnoException).code ?? 'unknown';
  if (code === 'ENOSPC') {
    return new StartUpError(
      `The disk that holds the data folder ${folder} is full (${code}).`,
      `Free some space, ${elsewhere} on another disk.`,
      { cause },
    );
  }
  if (code === 'EEXIST' || code === 'ENOTDIR') {
    return new StartUpError(
      `The data folder ${folder} cannot be made: a file of that name is in the way (${code}).`,
      `Move that file away, ${elsewhere}.`,
      { cause },
    );
  }
  return new StartUpError(
    `The data folder ${folder} is read-only for this user (${code}).`,
    `Give the user that runs the server write access to it, ${elsewhere} that can be written.`,
    { cause },
  );
}

export function wrongOwner(folder: string, owner: number, self: number): StartUpError {
  return new StartUpError(
    `The database in ${folder} belongs to user ${owner}, but the server runs as user ${self}.`,
    `Start as user ${owner}, hand the folder over with "chown -R ${self} ${folder}", ${elsewhere}.`,
  );
}

export function otherVersion(folder: string, found: string, supported: string): StartUpError {
  return new StartUpError(
    `The database in ${folder} was made by PostgreSQL ${found}; this server is PostgreSQL ${supported}.`,
    `Run the release of Netværksoverblik that made it and move its data with a backup, ${elsewhere} to start afresh.`,
  );
}

export function incomplete(folder: string): StartUpError {
  return new StartUpError(
    `The folder ${folder} exists, but holds no whole PostgreSQL database (PG_VERSION or a password file is missing).`,
    `Restore the folder from a backup, move it away to start afresh, ${elsewhere}.`,
  );
}

export function staleLock(folder: string, pid: number): StartUpError {
  return new StartUpError(
    `The database in ${folder} is still locked by process ${pid}, which does not answer as its server.`,
    `See what process ${pid} is ("ps -fp ${pid}"). A PostgreSQL server that hangs: stop it. Anything else: the number was ` +
      `reused after a crash; make sure that no server uses the folder, then delete ${folder}/postmaster.pid and start again.`,
  );
}

export function noPrivilegedStart(detail: string): StartUpError {
  return new StartUpError(
    `PostgreSQL refuses to run as root, and ${detail}.`,
    'Start as an ordinary user, set DATA_DIR to a folder that every user may enter (for example /var/lib/netvaerk), ' +
      'or set DATABASE_URL to a PostgreSQL server of your own.',
  );
}

export function noBinaries(platform: string, cause: unknown): StartUpError {
  return new StartUpError(
    `No PostgreSQL server comes with the installation for ${platform}.`,
    'Run "npm ci" without --omit=optional on this machine, or set DATABASE_URL to a PostgreSQL server of your own.',
    { cause },
  );
}

export function unsafeSetting(setting: string): StartUpError {
  return new StartUpError(
    `The database runs with ${setting} = off, so that a power cut could lose decisions.`,
    `Remove ${setting} from postgresql.conf and postgresql.auto.conf in the data folder, then start again.`,
  );
}

export function serverFailed(step: string, output: string): StartUpError {
  const said = output.trim().split('\n').slice(-8).join('\n');
  return new StartUpError(
    `PostgreSQL could not ${step}:\n${said || '(it said nothing)'}`,
    'If the lines above do not name the cure: check free disk space and memory, or set DATABASE_URL to another server.',
  );
}
