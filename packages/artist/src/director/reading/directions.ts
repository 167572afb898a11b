import type { Heading, Manner, Side } from './manner.ts';
import { type Pattern, pattern, stage } from './pattern.ts';

const named: Record<string, Side> = {
  left: 'LEFT',
  right: 'RIGHT',
  top: 'TOP',
  above: 'TOP',
  bottom: 'BOTTOM',
  below: 'BOTTOM',
  ground: 'BOTTOM',
  floor: 'BOTTOM',
};
const side = (word: string | undefined): Side => named[word ?? ''] ?? 'RIGHT';
const place = '(left|right|top|bottom|above|below)';
const edge = `(?: (?:hand )?(?:side|edge|border|end))?`;
const ofStage = `(?: of the ${stage})?`;

const across = (from: Side, to: Side): Manner => ({
  across: true,
  heading: {
    x: to === 'RIGHT' ? 1 : to === 'LEFT' ? -1 : 0,
    y: to === 'BOTTOM' ? 1 : to === 'TOP' && from === 'BOTTOM' ? -1 : 0,
  },
});

const diagonal = (vertical: string | undefined, horizontal: string | undefined): Manner => {
  const heading: Heading = {
    x: horizontal === 'left' ? -1 : 1,
    y: /^(?:up|top)/.test(vertical ?? '') ? -1 : 1,
  };
  return { heading };
};

/** Where to and where from. */
export const directions: readonly Pattern[] = [
  pattern('sideways', () => ({ toAndFro: 'X' })),
  pattern('upanddown', () => ({ toAndFro: 'Y' })),
  pattern(
    `(?:from )?(?:the )?${place}${edge}${ofStage} (?:all the way )?to (?:the )?${place}${edge}${ofStage}`,
    ([, from, to]) => across(side(from), side(to)),
  ),
  pattern(`across(?: the)? (?:whole |entire )?(?:@\\d+|${stage})|across`, () => ({ across: true })),
  pattern(`(?:in |into the ${stage} )?from (?:the )?${place}${edge}`, ([, from]) => ({
    entering: side(from),
  })),
  pattern(
    `(?:out|off|away)(?: of the ${stage})?(?: to| at| on| of| through)? (?:the )?${place}${edge}`,
    ([, to]) => ({
      leaving: side(to),
    }),
  ),
  pattern(`(?:off|out of) (?:the )?${stage}`, () => ({ leaving: 'RIGHT' })),
  pattern(`(?:to|towards?|into|in|at) (?:the )?(?:middle|center|centre)${ofStage}`, () => ({
    destination: 'MIDDLE',
  })),
  pattern(
    `(?:up |down )?(?:to|in|into|at|on) (?:the )?(?:(top|upper|bottom|lower)(?: and)? ?)?(left|right)(?: hand)? corner${ofStage}`,
    ([, vertical, horizontal]) => ({
      corner: { x: horizontal === 'left' ? -1 : 1, y: /^(?:top|upper)/.test(vertical ?? '') ? -1 : 1 },
    }),
  ),
  pattern(
    `(?:up |down )?to (?:the )?(left|right|top|bottom|upper|lower) (?:hand )?(?:edge|border|end)${ofStage}`,
    ([, to]) => ({
      destination: to === 'upper' ? 'TOP' : to === 'lower' ? 'BOTTOM' : side(to),
    }),
  ),
  pattern(
    '(?:diagonally )?(?:to (?:the )?)?(up|upwards?|down|downwards?|upper|lower|top|bottom)(?: and)?(?: to (?:the )?)? ?(left|right)(?:wards?)?',
    ([, vertical, horizontal]) => diagonal(vertical?.replace('upper', 'up'), horizontal),
  ),
  pattern(`(?:up |down )?(?:to|on|onto) (?:the )?(top|bottom|ground|floor)${ofStage}`, ([, to]) => ({
    destination: side(to),
  })),
  pattern('(?:to |towards? )?(?:the |its |their )?(left|right)(?:wards?)?(?: side)?', ([, to]) => ({
    heading: { x: to === 'left' ? -1 : 1, y: 0 },
  })),
  pattern('up(?:wards?)?', () => ({ heading: { x: 0, y: -1 } })),
  pattern('down(?:wards?)?', () => ({ heading: { x: 0, y: 1 } })),
  pattern('diagonally', () => ({ heading: { x: 1, y: -1 } })),
  pattern('(?:counter|anti) ?clockwise', () => ({ turning: -1 })),
  pattern('clockwise', () => ({ turning: 1 })),
];
