import { cpSync, existsSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { chromium, type Browser, type BrowserContext, type Page } from 'playwright-core';
import { findChromium } from '../scripts/chromium.mjs';
import { look } from './browser-checks.js';

const program = findChromium();

/** A journey without a browser is skipped, and counted as such. */
export const whereABrowserIs = program === undefined ? describe.skip : describe;

const QUIET = [
  ...['--no-sandbox', '--disable-gpu', '--disable-quic', '--no-first-run'],
  ...['--disable-background-networking', '--disable-component-update', '--disable-sync'],
];

export interface Surroundings {
  readonly browser: Browser;
  /** The dashboard as it is delivered; a copy, so that a build meanwhile changes nothing. */
  readonly staticDir: string;
  close(): Promise<void>;
}

export async function openSurroundings(): Promise<Surroundings> {
  const built = resolve(import.meta.dirname, '../../apps/dashboard/dist');
  if (!existsSync(join(built, 'index.html'))) throw new Error('The dashboard is not built: npm run build.');
  const staticDir = mkdtempSync(join(tmpdir(), 'dashboard-'));
  cpSync(built, staticDir, { recursive: true });
  const browser = await chromium.launch({ ...(program === undefined ? {} : { executablePath: program }), args: QUIET });
  return {
    browser,
    staticDir,
    async close() {
      await browser.close();
      rmSync(staticDir, { recursive: true, force: true });
    },
  };
}

export interface Visit {
  readonly page: Page;
  /** What the console and uncaught exceptions said; answers of the server that the journey provokes are not among it. */
  readonly faults: readonly string[];
  /** Holds the page that stands to what every page keeps. */
  look(name: string): Promise<void>;
  close(): Promise<void>;
}

/** One person at the dashboard; where the server has a time of its own, the browser has it too. */
export async function visit(browser: Browser, baseUrl: string, now?: Date): Promise<Visit> {
  const context: BrowserContext = await browser.newContext({
    baseURL: baseUrl,
    locale: 'da-DK',
    timezoneId: 'Europe/Copenhagen',
    viewport: { width: 1440, height: 900 },
    reducedMotion: 'reduce',
    colorScheme: 'light',
  });
  context.setDefaultTimeout(15_000);
  if (now) await context.clock.setFixedTime(now);
  const page = await context.newPage();
  const faults: string[] = [];
  page.on('pageerror', (error) => faults.push(`${page.url()}: ${error.message}`));
  page.on('console', (message) => {
    const isAnswer = message.text().startsWith('Failed to load resource: the server responded with a status of 4');
    if (message.type() === 'error' && !isAnswer) faults.push(`${page.url()}: ${message.text()}`);
  });
  return { page, faults, look: (name) => look(page, name), close: () => context.close() };
}
