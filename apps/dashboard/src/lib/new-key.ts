const BYTES = 16;

/** A key of something that is created: sent again with it, nothing new comes to be. Works without a secure connection too. */
export function newKey(): string {
  const bytes = crypto.getRandomValues(new Uint8Array(BYTES));
  return Array.from(bytes, (byte) => byte.toString(16).padStart(2, '0')).join('');
}
