import { sceneBounds } from '../../bounds.ts';
import type { Warn } from '../warnings.ts';
import { type Fields, isRecord, readFields } from './fields.ts';
import { fitNumber } from './fit.ts';
import type { Stage } from './place.ts';

/** The old player took whatever size its window had. */
export const usualStage: Stage = { width: 1280, height: 720 };

/** The stage that was asked for, or that the scene tells of, or the usual one. */
export const stageOf = (fields: Fields, asked: Stage | undefined, warn: Warn): Stage => {
  const silent: Warn = () => {};
  const wanted = readFields(isRecord(asked) ? asked : {}, silent);
  const size = wanted.has('width') ? wanted : fields;
  const side = (key: 'width' | 'height') => {
    const value = size.number(key);
    if (value === null || value <= 0) return usualStage[key];
    return Math.round(fitNumber(value, sceneBounds.minSide, sceneBounds.maxSide, `The stage's ${key}`, warn));
  };
  return { width: side('width'), height: side('height') };
};
