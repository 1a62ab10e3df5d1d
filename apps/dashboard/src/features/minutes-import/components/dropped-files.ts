/** A folder that is dropped comes entry by entry; its files in the order of their names. */
async function filesIn(entry: FileSystemEntry): Promise<File[]> {
  if (entry.isFile) {
    const file = await new Promise<File>((resolve, reject) => (entry as FileSystemFileEntry).file(resolve, reject));
    return [file];
  }
  const reader = (entry as FileSystemDirectoryEntry).createReader();
  const entries: FileSystemEntry[] = [];
  for (;;) {
    const some = await new Promise<FileSystemEntry[]>((resolve, reject) => reader.readEntries(resolve, reject));
    if (some.length === 0) break;
    entries.push(...some);
  }
  const found: File[] = [];
  for (const one of entries.sort((a, b) => a.name.localeCompare(b.name, 'da'))) found.push(...(await filesIn(one)));
  return found;
}

/** What was dropped: files, and those of folders. */
export async function droppedFiles(transfer: DataTransfer): Promise<File[]> {
  const entries = [...transfer.items].map((item) => item.webkitGetAsEntry()).filter((entry) => entry !== null);
  if (entries.length === 0) return [...transfer.files];
  const found: File[] = [];
  for (const entry of entries) found.push(...(await filesIn(entry)));
  return found;
}

const READABLE = /\.(txt|md|markdown|html?|docx|pdf)$/iu;

/** Of a folder only what can be minutes: the rest of it was never meant. */
export const readable = (files: readonly File[]): File[] => files.filter(({ name }) => READABLE.test(name));
