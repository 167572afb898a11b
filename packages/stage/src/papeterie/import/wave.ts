import type { Fields } from './fields.ts';

/** A wave with its frequency at or above 0, as ours want it: sin(p - 2πft) is sin(2πft + π - p). */
export const forwards = (frequency: number, phase: number): { frequency: number; phase: number } =>
  frequency < 0 ? { frequency: -frequency, phase: Math.PI - phase } : { frequency, phase };

/** Behaviors are switched on unless they say that they are not. */
export const isEnabled = (fields: Fields): boolean => !fields.has('enabled') || fields.flag('enabled');
