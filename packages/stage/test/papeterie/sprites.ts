import type { LegacySprites } from './reference-player.ts';

/** A wave with crests and a hole, as a skyline. */
const skyline = (width: number, height: number): number[] =>
  Array.from({ length: width }, (_, x) =>
    x % 37 === 5 ? height : Math.floor(height * (0.4 + 0.3 * Math.sin((2 * Math.PI * x) / (width / 3)))),
  );

const sprite = (width: number, height: number, metadata?: unknown) => ({
  picture: { width, height, skyline: skyline(width, height) },
  metadata,
});

export const sprites: LegacySprites = {
  sky: sprite(640, 480, { is_background: true }),
  boat: sprite(200, 120, { vertical_percent: 0.7, target_height: 150 }),
  wave: sprite(500, 160),
  cloud: sprite(300, 90, {
    behaviors: [{ type: 'oscillate', frequency: 0.1, amplitude: 5 }],
    vertical_anchor: 'top',
  }),
  lantern: sprite(64, 128),
};

/**
 * The same without steps or holes, and alike at both ends: at the very edge of a pixel column a rounding decides which one
 * counts, and here it does not matter.
 */
export const calmSprites: LegacySprites = Object.fromEntries(
  Object.entries(sprites).map(([name, { picture, metadata }]) => {
    const { width, height } = picture;
    const calm = Array.from(
      { length: width },
      (_, x) => height * (0.4 + 0.03 * Math.cos((2 * Math.PI * (x + 0.5)) / width)),
    );
    return [name, { picture: { width, height, skyline: calm }, metadata }];
  }),
);
