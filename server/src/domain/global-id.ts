/** Opaque ids of the API: base64url of "Type:key". */
export const encodeGlobalId = (type: string, key: string): string =>
  Buffer.from(`${type}:${key}`).toString('base64url');

export type GlobalId = { type: string; key: string };

const wellFormed = /^[A-Za-z]+:[0-9A-Za-z]{1,64}$/;

/** The parts of a global id, or null when it is none. Only the one spelling that encodeGlobalId gives is accepted. */
export const decodeGlobalId = (id: string): GlobalId | null => {
  if (id.length > 200) return null;
  const text = Buffer.from(id, 'base64url').toString('latin1');
  if (!wellFormed.test(text) || encodeGlobalId(...split(text)) !== id) return null;
  const [type, key] = split(text);
  return { type, key };
};

const split = (text: string): [string, string] => {
  const colon = text.indexOf(':');
  return [text.slice(0, colon), text.slice(colon + 1)];
};

/** The keys of ids that must be of one type; an id of another type is simply unknown, like a foreign one. */
export const keyOf = (type: string, id: string): string | null => {
  const decoded = decodeGlobalId(id);
  return decoded?.type === type ? decoded.key : null;
};
