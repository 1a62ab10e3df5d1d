import type { HelpTopic } from '../help-topic.js';
import { HOUSE_TOPICS } from './house.topics.js';
import { MEETINGS_TOPICS } from './meetings.topics.js';
import { MINUTES_TOPICS } from './minutes.topics.js';
import { PEOPLE_TOPICS } from './people.topics.js';
import { PORTFOLIO_TOPICS } from './portfolio.topics.js';

/** In the order in which the work comes. */
export const HELP_TOPICS: readonly HelpTopic[] = [
  ...MINUTES_TOPICS,
  ...PORTFOLIO_TOPICS,
  ...PEOPLE_TOPICS,
  ...MEETINGS_TOPICS,
  ...HOUSE_TOPICS,
];
