/** What confirming records, counted: said before it is done and after. */
export const recorded = {
  statuses_one: '{{count}} status',
  statuses_other: '{{count}} statusser',
  roles_one: '{{count}} rolle',
  roles_other: '{{count}} roller',
  conditions_one: '{{count}} udestående',
  conditions_other: '{{count}} udeståender',
  counts_one: '{{count}} tal',
  counts_other: '{{count}} tal',
  followUps_one: '{{count}} opfølgning',
  followUps_other: '{{count}} opfølgninger',
} as const;
