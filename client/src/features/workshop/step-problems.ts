import type { Failure } from '../../api/failure.ts';

/** "maxColors" → "Max colors" */
const words = (field: string) => {
  const text = field.replace(/([A-Z])/g, ' $1').toLowerCase();
  return text.charAt(0).toUpperCase() + text.slice(1);
};

/**
 * What a refusal says of single steps, by their place in the list: paths are like ["steps", "2", "palette", "maxColors"].
 * A step that cannot be done with this picture is named without a field.
 */
export const stepProblems = (failure: Failure): ReadonlyMap<number, string> => {
  const found = new Map<number, string>();
  if (failure.__typename !== 'ValidationError') return found;
  for (const { path, message } of failure.fields) {
    const place = Number(path[1]);
    if (path[0] !== 'steps' || path.length < 2 || !Number.isInteger(place) || found.has(place)) continue;
    const field = path[3];
    found.set(place, `${field && Number.isNaN(Number(field)) ? words(field) : 'It'} ${message}.`);
  }
  return found;
};
