/**
 * Bump when the same request draws other bytes. Alone in its file: who only asks for the version does not load the pictures.
 */
export const artistVersion = '3';
