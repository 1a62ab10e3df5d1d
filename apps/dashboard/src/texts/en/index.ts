import type { Catalogue } from '../da/index.js';
import { account } from './account.js';
import { administration } from './administration.js';
import { cases } from './cases.js';
import { common } from './common.js';
import { entries } from './entries.js';
import { help } from './help.js';
import { followUps } from './follow-ups.js';
import { imports } from './imports.js';
import { meetings } from './meetings.js';
import { networks } from './networks.js';
import { overview } from './overview.js';
import { people } from './people.js';
import { portfolio } from './portfolio.js';
import { projects } from './projects.js';
import { session } from './session.js';
import { steps } from './steps.js';
import { themes } from './themes.js';
import { unsettled } from './unsettled.js';
import { words } from './words.js';

export const en: Catalogue = {
  account,
  administration,
  cases,
  common,
  entries,
  help,
  followUps,
  imports,
  meetings,
  networks,
  overview,
  people,
  portfolio,
  projects,
  session,
  steps,
  themes,
  unsettled,
  words,
};
