/** The browser for the journeys: `CHROMIUM` when it names a program, else the first one on the path. */
export function findChromium(env?: NodeJS.ProcessEnv): string | undefined;
