/** The texts of every document of minutes that has a recorded reading: our own, and the real ones where they are present. */
export function minutesTexts(): string[];
