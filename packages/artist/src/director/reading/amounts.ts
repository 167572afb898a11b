import { number, type Pattern, pattern, seconds } from './pattern.ts';

const pixels = '(?:px|pixels?)';
const each = `(?:a|per|each|every) ${seconds}`;

/** Numbers with their units, and how often. */
export const amounts: readonly Pattern[] = [
  pattern('half (?:as fast|(?:the|its|their) speed)', () => ({ speed: 0.5, compared: true })),
  pattern(`${number} times (?:as fast|faster)`, ([, times]) => ({
    speed: Number(times),
    compared: true,
  })),
  pattern(`(?:at |with |by )?(?:a speed of )?${number} ${pixels} ${each}`, ([, px]) => ({
    pxPerSecond: Number(px),
  })),
  pattern(`(?:at |with |by )?${number} degrees? ${each}`, ([, degrees]) => ({
    degreesPerSecond: Number(degrees),
  })),
  pattern(`${number} times ${each}`, ([, times]) => ({ hertz: Number(times) })),
  pattern(`${number} times (?:a|per|each|every) minute`, ([, times]) => ({ hertz: Number(times) / 60 })),
  pattern(`${number} times (?:every|in) ${number} ${seconds}`, ([, times, span]) => ({
    hertz: Number(times) / Math.max(0.01, Number(span)),
  })),
  pattern(`(?:once )?every ${number} ${seconds}`, ([, span]) => ({
    hertz: 1 / Math.max(0.01, Number(span)),
  })),
  pattern('every other second', () => ({ hertz: 0.5 })),
  pattern('(?:once )?every second', () => ({ hertz: 1 })),
  pattern(`(?:at |with )?${number} (?:hz|hertz)`, ([, hertz]) => ({ hertz: Number(hertz) })),
  pattern(`(?:by |up to |about |some )?${number} ${pixels}(?: (?:high|wide|far|deep))?`, ([, px]) => ({
    px: Number(px),
  })),
  pattern(`(?:by |about |up to )?${number} degrees?`, ([, degrees]) => ({ degrees: Number(degrees) })),
  pattern(`by ${number} percent`, ([, percent]) => ({ times: 1 + Number(percent) / 100 })),
  pattern(`to ${number} percent(?: of its size)?`, ([, percent]) => ({ times: Number(percent) / 100 })),
  pattern('(?:to )?half (?:of )?(?:its|their|the)(?: \\w+)? size|(?:to |by )?(?:a )?half', () => ({
    times: 0.5,
  })),
  pattern(
    `(?:to )?(?:be )?${number} times (?:(?:its|their|the)(?: \\w+)? size|as (?:large|big)|larger|bigger)`,
    ([, times]) => ({
      times: Number(times),
    }),
  ),
  pattern('(?:to )?(?:the )?double (?:its|their|the)? ?size|double', () => ({ times: 2 })),
  pattern(`(?:only )?${number} times`, ([, count]) => ({ count: Number(count) })),
];
