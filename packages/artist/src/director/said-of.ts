import type { SceneLayer } from '@papeterie/stage';
import type { Act } from './act.ts';
import { describeMotion } from './describe-motion.ts';
import type { Pose } from './moves/verb.ts';
import { rest } from './moves/verbs.ts';
import type { Clause } from './reading/read-directions.ts';

const describePose = (layer: SceneLayer, { x, y, scale }: Pose): string =>
  [
    scale === undefined ? [] : `${Number((scale / layer.scale).toFixed(2))} × its size`,
    x === undefined ? [] : `x ${Math.round(x)} px`,
    y === undefined ? [] : `y ${Math.round(y)} px`,
  ]
    .flat()
    .join(', ');

const axes = { X: ' sideways', Y: ' up and down' } as const;

const stands = ({ verbs, manner }: Clause, { named, from = 0 }: NonNullable<Act['ending']>): string => {
  const ended = verbs.filter(({ verb }) => verb !== rest).map(({ word }) => word);
  const axis = manner.toAndFro ? axes[manner.toAndFro] : '';
  const what = named.length > 0 ? `does not ${ended.join(', ')}${axis}` : 'stands still';
  return from > 0 ? `${what} from ${Number(from.toFixed(2))} s on` : what;
};

/** What a clause came to, in a few words: "bob 14.4 px, 0.4 Hz". */
export const saidOf = (layer: SceneLayer, clause: Clause, { motions, ending, pose }: Act): string => {
  if (ending) return stands(clause, ending);
  const numbers = [...motions.map(describeMotion), ...(pose ? [describePose(layer, pose)] : [])];
  return [clause.verbs.map(({ word }) => word).join(', '), [...new Set(numbers)].join(', ')].join(' ');
};
