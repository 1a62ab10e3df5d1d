import type { MigrationInterface } from 'typeorm';
import { DescribedMinutesAndPortfolio1764000000000 } from './1764000000000-described-minutes-and-portfolio.js';
import { KeptFormatsOfDocuments1764100000000 } from './1764100000000-kept-formats-of-documents.js';
import { QueuedJobsAndMails1764200000000 } from './1764200000000-queued-jobs-and-mails.js';
import { UndoneImports1764300000000 } from './1764300000000-undone-imports.js';
import { CountedVersions1764400000000 } from './1764400000000-counted-versions.js';
import { RememberedCorrections1764410000000 } from './1764410000000-remembered-corrections.js';
import { HeldThemesInRounds1764420000000 } from './1764420000000-held-themes-in-rounds.js';
import { DescribedNetworksAndProjects1764430000000 } from './1764430000000-described-networks-and-projects.js';
import { MergedPeopleAndDatedDepartments1764440000000 } from './1764440000000-merged-people-and-dated-departments.js';
import { PlannedMeetings1764450000000 } from './1764450000000-planned-meetings.js';
import { FollowedUpPromises1764460000000 } from './1764460000000-followed-up-promises.js';
import { RememberedAnswersOfReviews1764470000000 } from './1764470000000-remembered-answers-of-reviews.js';
import { StatedDetails1764480000000 } from './1764480000000-stated-details.js';
import { RenewedRemovalOfDemo1764490000000 } from './1764490000000-renewed-removal-of-demo.js';
import { ToldApartSignIns1764500000000 } from './1764500000000-told-apart-sign-ins.js';
import { CountedAttempts1764510000000 } from './1764510000000-counted-attempts.js';
import { SignedInElsewhere1764520000000 } from './1764520000000-signed-in-elsewhere.js';
import { SealedAudit1764530000000 } from './1764530000000-sealed-audit.js';
import { LinkedAccounts1764550000000 } from './1764550000000-linked-accounts.js';

/** In the order in which they run. */
export const migrations: (new () => MigrationInterface)[] = [
  DescribedMinutesAndPortfolio1764000000000,
  KeptFormatsOfDocuments1764100000000,
  QueuedJobsAndMails1764200000000,
  UndoneImports1764300000000,
  CountedVersions1764400000000,
  RememberedCorrections1764410000000,
  HeldThemesInRounds1764420000000,
  DescribedNetworksAndProjects1764430000000,
  MergedPeopleAndDatedDepartments1764440000000,
  PlannedMeetings1764450000000,
  FollowedUpPromises1764460000000,
  RememberedAnswersOfReviews1764470000000,
  StatedDetails1764480000000,
  RenewedRemovalOfDemo1764490000000,
  ToldApartSignIns1764500000000,
  CountedAttempts1764510000000,
  SignedInElsewhere1764520000000,
  SealedAudit1764530000000,
  LinkedAccounts1764550000000,
];
