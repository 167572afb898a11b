import type { Subject } from '../art.ts';
import { bridge } from './places/bridge.ts';
import { bush } from './places/bush.ts';
import { cactus } from './places/cactus.ts';
import { campfire } from './places/campfire.ts';
import { castle } from './places/castle.ts';
import { cloud } from './places/cloud.ts';
import { crystalCluster } from './places/crystal.ts';
import { deadTree } from './places/dead-tree.ts';
import { drop } from './places/drop.ts';
import { flower } from './places/flower.ts';
import { gravestone } from './places/gravestone.ts';
import { house } from './places/house.ts';
import { island } from './places/island.ts';
import { leafThing } from './places/leaf.ts';
import { bolt } from './places/lightning.ts';
import { moon } from './places/moon.ts';
import { mound } from './places/mound.ts';
import { mountain } from './places/mountain.ts';
import { mushroom } from './places/mushroom.ts';
import { palm } from './places/palm.ts';
import { pedestal } from './places/pedestal.ts';
import { pine } from './places/pine.ts';
import { planet } from './places/planet.ts';
import { portal } from './places/portal.ts';
import { rainbow } from './places/rainbow.ts';
import { rock } from './places/rock.ts';
import { rose } from './places/rose.ts';
import { signpost } from './places/signpost.ts';
import { snowflake } from './places/snowflake.ts';
import { snowman } from './places/snowman.ts';
import { starThing } from './places/star.ts';
import { stump } from './places/stump.ts';
import { sun } from './places/sun.ts';
import { tent } from './places/tent.ts';
import { tower } from './places/tower.ts';
import { tree } from './places/tree.ts';
import { tulip } from './places/tulip.ts';
import { volcano } from './places/volcano.ts';
import { wave } from './places/wave.ts';
import { well } from './places/well.ts';

/** Nature, buildings and the sky. */
export const places: readonly Subject[] = [
  bridge,
  bush,
  cactus,
  campfire,
  castle,
  cloud,
  crystalCluster,
  deadTree,
  drop,
  flower,
  gravestone,
  house,
  island,
  leafThing,
  bolt,
  moon,
  mound,
  mountain,
  mushroom,
  palm,
  pedestal,
  pine,
  planet,
  portal,
  rainbow,
  rock,
  rose,
  signpost,
  snowflake,
  snowman,
  starThing,
  stump,
  sun,
  tent,
  tower,
  tree,
  tulip,
  volcano,
  wave,
  well,
];
