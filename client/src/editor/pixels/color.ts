/**
 * A color with straight alpha as one word, its bytes in memory in the order R, G, B, A: what a picture's `words`
 * hold. On which side of the word red is, is the machine's affair: only these functions look inside.
 */
export type Color = number;

export type Channels = { red: number; green: number; blue: number; alpha: number };

const bytes = new Uint8ClampedArray(4);
const word = new Uint32Array(bytes.buffer);

/** Nothing at all. */
export const transparent: Color = 0;

export const colorOf = ({ red, green, blue, alpha }: Channels): Color => {
  bytes.set([red, green, blue, alpha]);
  return word[0]!;
};

export const channelsOf = (color: Color): Channels => {
  word[0] = color;
  return { red: bytes[0]!, green: bytes[1]!, blue: bytes[2]!, alpha: bytes[3]! };
};

const pair = (value: number) => value.toString(16).padStart(2, '0');

/** "#c5512c"; with two digits more when it is not opaque. */
export const hexOf = (color: Color): string => {
  const { red, green, blue, alpha } = channelsOf(color);
  return `#${pair(red)}${pair(green)}${pair(blue)}${alpha === 255 ? '' : pair(alpha)}`;
};

/** "#c52", "c5512c" or "#c5512c80" as a color; undefined when it is none. */
export const colorOfHex = (text: string): Color | undefined => {
  const digits = text.trim().replace(/^#/, '').toLowerCase();
  if (!/^([\da-f]{3,4}|[\da-f]{6}|[\da-f]{8})$/.test(digits)) return undefined;
  const long = digits.length < 6 ? digits.replace(/./g, '$&$&') : digits;
  const at = (index: number) => Number.parseInt(long.slice(index, index + 2) || 'ff', 16);
  return colorOf({ red: at(0), green: at(2), blue: at(4), alpha: at(6) });
};

/** For people: "#c5512c", and "transparent" for what cannot be seen. */
export const colorName = (color: Color): string =>
  channelsOf(color).alpha === 0 ? 'transparent' : hexOf(color);
