import type { ReadResult } from '@netvaerksoverblik/minutes';

/** What reading a text breaks of the laws that hold for every text; empty where it keeps them. */
export function brokenLaws(text: string, readMinutes: (text: string) => ReadResult): string[];
