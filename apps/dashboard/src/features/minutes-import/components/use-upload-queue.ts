import type { ImportReply } from '@netvaerksoverblik/contracts';
import { useCallback, useEffect, useRef, useState } from 'react';
import { useUploadMinutes } from '../api/upload-minutes.js';

export interface QueuedFile {
  key: string;
  file: File;
  state: 'waiting' | 'reading' | 'ready' | 'known' | 'refused';
  reply: ImportReply | null;
  error: Error | null;
}

export interface UploadQueue {
  files: readonly QueuedFile[];
  running: boolean;
  add: (files: readonly File[]) => void;
  stop: () => void;
  resume: () => void;
  clear: () => void;
}

const keyOf = (file: File): string => `${file.webkitRelativePath || file.name} ${file.size} ${file.lastModified}`;

const queued = (file: File): QueuedFile => ({ key: keyOf(file), file, state: 'waiting', reply: null, error: null });

/** Files one after another: the same bytes are one import, so a folder that was broken off is simply given again. */
export function useUploadQueue(): UploadQueue {
  const { mutateAsync } = useUploadMinutes();
  const [files, setFiles] = useState<readonly QueuedFile[]>([]);
  const [running, setRunning] = useState(false);
  const busy = useRef(false);

  const set = useCallback((key: string, part: Partial<QueuedFile>) => {
    setFiles((before) => before.map((one) => (one.key === key ? { ...one, ...part } : one)));
  }, []);
  const next = running ? files.find(({ state }) => state === 'waiting') : undefined;
  useEffect(() => {
    if (next === undefined || busy.current) return;
    busy.current = true;
    set(next.key, { state: 'reading', error: null });
    mutateAsync(next.file)
      .then((reply) => set(next.key, { state: reply.state === 'review' ? 'ready' : 'known', reply }))
      .catch((error: unknown) => set(next.key, { state: 'refused', error: error as Error }))
      .finally(() => {
        busy.current = false;
        // Another look, now that nothing is on its way.
        setFiles((before) => [...before]);
      });
  }, [next, files, mutateAsync, set]);

  return {
    files,
    running: running && files.some(({ state }) => state === 'waiting' || state === 'reading'),
    add: (given) => {
      setFiles((before) => {
        const known = new Set(before.filter(({ state }) => state !== 'refused').map(({ key }) => key));
        const kept = before.filter(({ key }) => known.has(key));
        return [...kept, ...given.filter((file) => !known.has(keyOf(file))).map(queued)];
      });
      setRunning(true);
    },
    stop: () => setRunning(false),
    resume: () => setRunning(true),
    clear: () => setFiles((before) => before.filter(({ state }) => state === 'reading')),
  };
}
