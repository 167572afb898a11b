import { number, type Pattern, pattern, seconds } from './pattern.ts';

const at = Number;
const until = '(?:until|till|to|up to)';

/** When, in seconds from the beginning of the scene, and how long. */
export const times: readonly Pattern[] = [
  pattern(
    `from (?:second )?${number}(?: ${seconds})? ${until} (?:second )?${number}(?: ${seconds})?`,
    ([, from, to]) => ({
      from: Math.min(at(from), at(to)),
      to: Math.max(at(from), at(to)),
    }),
  ),
  pattern(`${number} ${seconds} long`, ([, lasting]) => ({ lasting: at(lasting) })),
  pattern(`(?<!starting |beginning )at(?: about)? (?:second )?${number} ?${seconds}(?! on)`, ([, from]) => ({
    from: at(from),
    isMoment: true,
  })),
  pattern(
    `(?:starting |beginning |only )?(?:at|after|from)(?: about)? (?:second )?${number} ?${seconds}(?: on(?:wards?)?)?`,
    ([, from]) => ({
      from: at(from),
    }),
  ),
  pattern(`(?:at|after|from) second ${number}`, ([, from]) => ({ from: at(from) })),
  pattern(`${number} ${seconds} (?:later|in)`, ([, from]) => ({ from: at(from) })),
  pattern(`(?:for|over|within|during|in) (?:the )?(?:first )?${number} ${seconds}`, ([, lasting]) => ({
    lasting: at(lasting),
  })),
  pattern(`(?:until|till|up to|before) (?:second )?${number}(?: ${seconds})?`, ([, to]) => ({ to: at(to) })),
  pattern(`(?:for|over|within|during|in) the last ${number} ${seconds}`, ([, lasting]) => ({
    atEnd: true,
    lasting: at(lasting),
  })),
  pattern('(?:at|in|near|towards?) the (?:very )?end(?: of the (?:scene|time|film|animation))?', () => ({
    atEnd: true,
  })),
  pattern(
    '(?:for|over|during|throughout) the (?:whole|entire) (?:scene|time)|until the (?:very )?end',
    () => ({
      to: Number.POSITIVE_INFINITY,
    }),
  ),
  pattern('at the (?:very )?(?:start|beginning)|from the (?:very )?(?:start|beginning)(?: on)?', () => ({
    from: 0,
  })),
];
