import type { Subject } from '../art.ts';
import { checkerTile, woodTile } from './tiles/boards.ts';
import { dirtTile, sandTile } from './tiles/dirt.ts';
import { grassTile } from './tiles/grass.ts';
import { lavaTile, waterTile } from './tiles/liquids.ts';
import { brickTile, stoneBrickTile } from './tiles/masonry.ts';
import { crosswalkTile, roadTile } from './tiles/road.ts';
import { iceTile, snowTile } from './tiles/snow.ts';
import { stoneTile } from './tiles/stones.ts';

/** Squares of ground and wall that fit together. */
export const tiles: readonly Subject[] = [
  brickTile,
  checkerTile,
  crosswalkTile,
  dirtTile,
  grassTile,
  iceTile,
  lavaTile,
  roadTile,
  sandTile,
  snowTile,
  stoneBrickTile,
  stoneTile,
  waterTile,
  woodTile,
];
