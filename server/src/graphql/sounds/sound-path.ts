/** Where a sound is served, before it is signed. */
export const soundPathOf = (soundId: string): string => `/api/sounds/${soundId}`;
