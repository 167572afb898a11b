import type { Sketch } from '../sketch.ts';
import type { Casting, Stage } from './cast.ts';
import { withCompanions } from './companions.ts';
import { withContents } from './contents.ts';
import { withCount } from './counts.ts';
import { withGround } from './ground.ts';
import { withRidden } from './ridden.ts';

/** Draws everything that a plan shows, from the subject outward: what is in it, its brothers, mount, company, ground. */
export const putTogether = (stage: Stage): Sketch => {
  const one = (form: string, casting?: Casting) => withContents(stage.main(form, casting), stage);
  const mounted = stage.plan.ridden
    ? withRidden((casting) => one('form', casting), stage)
    : withCount(one, stage);
  return withGround(withCompanions(mounted, stage), stage).sketch;
};
