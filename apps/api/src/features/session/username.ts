/** Letters, digits and a few signs; never the colon that demo accounts have. */
export const USERNAME = /^[\p{L}\p{N}._@-]{2,64}$/u;

export const foldUsername = (username: string): string => username.normalize('NFC').trim().toLowerCase();
