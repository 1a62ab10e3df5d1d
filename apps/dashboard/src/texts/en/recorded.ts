/** What confirming records, counted: said before it is done and after. */
export const recorded = {
  statuses_one: '{{count}} status',
  statuses_other: '{{count}} statuses',
  roles_one: '{{count}} role',
  roles_other: '{{count}} roles',
  conditions_one: '{{count}} open condition',
  conditions_other: '{{count}} open conditions',
  counts_one: '{{count}} count',
  counts_other: '{{count}} counts',
  followUps_one: '{{count}} follow-up',
  followUps_other: '{{count}} follow-ups',
} as const;
