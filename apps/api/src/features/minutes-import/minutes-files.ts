import { readdirSync, statSync, type Dirent } from 'node:fs';
import { extname, join, resolve } from 'node:path';

/** Endings of what is read in a folder; a file that is named itself is read whatever its name. */
const ENDINGS: ReadonlySet<string> = new Set(['.txt', '.md', '.markdown', '.html', '.htm', '.docx', '.pdf']);

export interface MinutesFiles {
  /** In the order asked for, each once. */
  readonly files: readonly string[];
  /** Folders that cannot be listed or hold nothing to read, with the reason. */
  readonly empty: readonly { readonly folder: string; readonly reason: string }[];
  /** Whether a folder was among what was asked for. */
  readonly many: boolean;
}

/** The files named, and those that the folders named hold. */
export function findFiles(paths: readonly string[]): MinutesFiles {
  const files = new Map<string, string>();
  const empty: { folder: string; reason: string }[] = [];
  for (const path of paths) {
    const listed = isFolder(path) ? listFolder(path) : { files: [path], reason: null };
    for (const file of listed.files) if (!files.has(resolve(file))) files.set(resolve(file), file);
    if (listed.reason !== null) empty.push({ folder: path, reason: listed.reason });
  }
  return { files: [...files.values()], empty, many: paths.length > 1 || paths.some(isFolder) };
}

function listFolder(folder: string): { files: string[]; reason: string | null } {
  try {
    const files = filesUnder(folder);
    return { files, reason: files.length === 0 ? 'holds no documents' : null };
  } catch (error) {
    return { files: [], reason: `cannot be listed (${codeOf(error)})` };
  }
}

/** Links to folders are not followed: they may lead back. */
function filesUnder(folder: string): string[] {
  const entries = readdirSync(folder, { withFileTypes: true }).filter(({ name }) => !/^(?:\.|~\$)/.test(name));
  return entries
    .sort((a, b) => (a.name < b.name ? -1 : 1))
    .flatMap((entry) => {
      const path = join(folder, entry.name);
      if (entry.isDirectory()) return filesUnder(path);
      return isDocument(entry, path) ? [path] : [];
    });
}

function isDocument(entry: Dirent, path: string): boolean {
  if (!ENDINGS.has(extname(entry.name).toLowerCase())) return false;
  return entry.isFile() || (entry.isSymbolicLink() && statSync(path, { throwIfNoEntry: false })?.isFile() === true);
}

function isFolder(path: string): boolean {
  return statSync(path, { throwIfNoEntry: false })?.isDirectory() === true;
}

/** The system's code of a failure (`ENOENT`). */
export function codeOf(error: unknown): string {
  return error instanceof Error && 'code' in error ? String(error.code) : 'unknown cause';
}
