/** What an .aseprite file may ask for at most, whatever its headers say. */
export const asepriteLimits = {
  frames: 512,
  layers: 1_000,
  /** Of one frame, and of one cel. */
  pixels: 16_777_216,
  /** Of all frames together. */
  totalPixels: 67_108_864,
  /** Of all cels that are unpacked and laid over each other. */
  celPixels: 67_108_864,
  /** Of one palette. */
  colors: 4_096,
  palettes: 1_024,
} as const;
export type AsepriteLimits = { readonly [name in keyof typeof asepriteLimits]: number };
