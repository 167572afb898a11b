/** How a call can go wrong on its way, whoever the vendor is. */
export const wireFaults = [
  'slow',
  'slow-body',
  'hang',
  'reset',
  'cut-off',
  'truncated',
  'html',
  'redirect',
  'giant',
  'empty',
] as const;
export type WireFault = (typeof wireFaults)[number];

/** Answers with this status, in the vendor's own form. */
export const statusFaults = [
  '400',
  '401',
  '402',
  '403',
  '404',
  '422',
  '422-text',
  '429',
  '429-retry-after',
  '500',
  '503',
  '529',
  'echo-key',
] as const;
export type StatusFault = (typeof statusFaults)[number];

/** A good status and not what was asked for. Refusals, words and data are Gemini's alone; PixelLab answers as always then. */
export const contentFaults = [
  'not-an-image',
  'jpeg',
  'wrong-size',
  'blank',
  'checkerboard',
  'no-usage',
  'text-only',
  'no-image',
  'safety',
  'image-safety',
  'blocked-prompt',
  'max-tokens',
  'no-candidates',
  'thought',
  'only-thought',
  'snake-case',
  'bad-json',
  'unknown-layer',
  'unrealistic',
] as const;
export type ContentFault = (typeof contentFaults)[number];

export const faults = [...wireFaults, ...statusFaults, ...contentFaults] as const;
export type Fault = (typeof faults)[number];

export const isStatusFault = (fault: Fault | undefined): fault is StatusFault =>
  statusFaults.some((one) => one === fault);
