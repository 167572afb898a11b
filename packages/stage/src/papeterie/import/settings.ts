import type { Warn } from '../warnings.ts';
import { type Fields, isRecord, readFields } from './fields.ts';

/** Older files say `events`. */
const withBehaviors = (source: unknown): Record<string, unknown> => {
  if (!isRecord(source)) return {};
  return Array.isArray(source.events) && !Array.isArray(source.behaviors)
    ? { ...source, behaviors: source.events }
    : source;
};

/** What counts for a layer: the sprite's defaults overlaid by the layer, key by key. */
export const mergeSettings = (metadata: unknown, layer: unknown, warn: Warn): Fields =>
  readFields({ ...withBehaviors(metadata), ...withBehaviors(layer) }, warn);

// More than any layer can carry; what lies beyond is hostile.
const mostBehaviors = 2_000;

/** The behaviors in list order. Entries that are no objects are left out. */
export const behaviorsOf = (settings: Fields, warn: Warn): Fields[] => {
  const list = settings.raw('behaviors');
  if (!Array.isArray(list)) return [];
  if (list.length > mostBehaviors) warn(`Of ${list.length} behaviors the first ${mostBehaviors} were read.`);
  return list.slice(0, mostBehaviors).flatMap((entry: unknown, index) => {
    if (isRecord(entry)) return [readFields(entry, (what) => warn(`Behavior ${index + 1}: ${what}`))];
    warn(`Behavior ${index + 1} is no object and was left out.`);
    return [];
  });
};
