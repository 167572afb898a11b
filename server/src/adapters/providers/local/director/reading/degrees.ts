import { type Pattern, pattern } from './pattern.ts';

const very = '((?:very |really |extremely |super |incredibly )*)';
const factor = (usual: number, intensifiers: string | undefined): number =>
  intensifiers ? usual ** 2 : usual;

/** How fast and how much, as factors. */
export const degrees: readonly Pattern[] = [
  pattern(`${very}(?:slow|slowly|slower|lazily|calmly|leisurely|sluggishly)`, ([, more]) => ({
    speed: factor(0.5, more),
  })),
  pattern(
    `${very}(?:fast|faster|quick|quickly|quicker|rapidly|swiftly|speedily|hastily|hectically)`,
    ([, more]) => ({
      speed: factor(2, more),
    }),
  ),
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
