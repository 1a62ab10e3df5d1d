import { hash, verify } from '@node-rs/argon2';

/** OWASP's floor for argon2id; the encoded form carries them, so that they can be raised. */
const COST = { memoryCost: 19_456, timeCost: 2, parallelism: 1 } as const;

export const hashPassword = (password: string): Promise<string> => hash(password.normalize('NFC'), COST);

let nobodysHash: Promise<string> | null = null;

/** Takes the same time whether the account is there or not. */
export async function isPassword(password: string, passwordHash: string | null): Promise<boolean> {
  nobodysHash ??= hashPassword('nobody has this password');
  const matches = await verify(passwordHash ?? (await nobodysHash), password.normalize('NFC'));
  return matches && passwordHash !== null;
}
