import type { Subject } from '../art.ts';
import { asteroidField } from './scenery/asteroid-field.ts';
import { asteroidFragment } from './scenery/asteroid-fragment.ts';
import { city } from './scenery/city.ts';
import { cloudBank } from './scenery/cloud-bank.ts';
import { counter } from './scenery/counter.ts';
import { fogBank } from './scenery/fog-bank.ts';
import { glow } from './scenery/glow.ts';
import { harborTown } from './scenery/harbor-town.ts';
import { lightBeam } from './scenery/light-beam.ts';
import { meadow } from './scenery/meadow.ts';
import { mountainRange } from './scenery/mountain-range.ts';
import { nebula } from './scenery/nebula.ts';
import { pier } from './scenery/pier.ts';
import { pineRow } from './scenery/pine-row.ts';
import { rollingHills } from './scenery/rolling-hills.ts';
import { shelf } from './scenery/shelf.ts';
import { sky } from './scenery/sky.ts';
import { starField } from './scenery/star-field.ts';
import { sunRays } from './scenery/sun-rays.ts';
import { tavernWall } from './scenery/tavern-wall.ts';
import { treeRow } from './scenery/tree-row.ts';
import { treeTrunks } from './scenery/tree-trunks.ts';
import { waves } from './scenery/waves.ts';
import { woodenFloor } from './scenery/wooden-floor.ts';

/** What fills a stage from edge to edge: skies, waters, woods, walls. */
export const sceneries: readonly Subject[] = [
  asteroidField,
  asteroidFragment,
  city,
  cloudBank,
  counter,
  fogBank,
  glow,
  harborTown,
  lightBeam,
  meadow,
  mountainRange,
  nebula,
  pier,
  pineRow,
  rollingHills,
  shelf,
  sky,
  starField,
  sunRays,
  tavernWall,
  treeRow,
  treeTrunks,
  waves,
  woodenFloor,
];
