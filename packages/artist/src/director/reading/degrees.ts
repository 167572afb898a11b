import { type Pattern, pattern } from './pattern.ts';

const very = '((?:very |really |extremely |super |incredibly )*)';
const factor = (usual: number, intensifiers: string | undefined): number =>
  intensifiers ? usual ** 2 : usual;

/** How fast and how much, as factors. */
export const degrees: readonly Pattern[] = [
  pattern(`(?:${very}|(?:a lot |much |a bit |a little )?)(?:slower|more slowly)`, ([, more]) => ({
    speed: factor(0.5, more),
    compared: true,
  })),
  pattern(`(?:${very}|(?:a lot |much |a bit |a little )?)(?:faster|quicker|more quickly)`, ([, more]) => ({
    speed: factor(2, more),
    compared: true,
  })),
  pattern(
    '(?:a lot |much |a bit |a little )?(?:rougher|stronger|wilder|livelier|stormier|more strongly)',
    () => ({
      strength: 1.6,
      compared: true,
    }),
  ),
  pattern('(?:a lot |much |a bit |a little )?(?:calmer|weaker|gentler|quieter|smoother|more gently)', () => ({
    strength: 0.6,
    compared: true,
  })),
  pattern('(?:a lot |much |a bit |a little )?less(?! \\p{L})', () => ({
    strength: 0.6,
    compared: true,
    less: true,
  })),
  // "no more" is never.
  pattern('(?<!(?:no|any|once) )(?:a lot |much |a bit |a little )?more(?! \\p{L})', () => ({
    strength: 1.6,
    compared: true,
  })),
  pattern('(?:a lot |much |a bit |a little )?(?:bigger|larger)', () => ({ times: 1.5 })),
  pattern('(?:a lot |much |a bit |a little )?(?:smaller|tinier)', () => ({ times: 0.67 })),
  pattern(`${very}(?:slow|slowly|lazily|calmly|leisurely|sluggishly)`, ([, more]) => ({
    speed: factor(0.5, more),
  })),
  pattern(`${very}(?:fast|quick|quickly|rapidly|swiftly|speedily|hastily|hectically)`, ([, more]) => ({
    speed: factor(2, more),
  })),
  pattern(
    `${very}(?:a (?:little|tiny)(?: bit)?|a bit|slightly|gently|gentle|softly|subtly|lightly|faintly|barely|weakly)`,
    ([, more]) => ({
      strength: factor(0.5, more),
    }),
  ),
  pattern(
    `${very}(?:strongly|heavily|wildly|a lot|hard|violently|greatly|widely|powerfully|vigorously|much|brightly|high|far)`,
    ([, more]) => ({
      strength: factor(2, more),
    }),
  ),
  pattern('1 by 1|1 after (?:the other|another)|in turn', () => ({ inTurn: true })),
  pattern('quickening', () => ({ quickening: 1 })),
  pattern('slackening', () => ({ quickening: -1 })),
  pattern(
    'forever|endlessly|in a loop|on loop|repeatedly|non ?stop|all the time|continuously|looping',
    () => ({ forever: true }),
  ),
];
