/** First parts of actions that are looked for together. */
export const AUDIT_GROUPS = [
  ...(['session', 'account', 'role', 'password', 'claim-role'] as const),
  ...(['item', 'theme', 'round', 'network', 'project', 'import', 'follow-up'] as const),
  ...(['meeting', 'agenda-item', 'attachment'] as const),
  ...(['person', 'people-list', 'membership', 'department', 'house-rules', 'demo', 'job'] as const),
] as const;

type AuditGroup = (typeof AUDIT_GROUPS)[number];

/** The group whose name the action begins with; null where it has none. */
export function groupOf(action: string): AuditGroup | null {
  return AUDIT_GROUPS.find((group) => action.startsWith(`${group}.`)) ?? null;
}
