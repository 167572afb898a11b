import type { Subject } from '../art.ts';
import { bat } from './creatures/bat.ts';
import { bear } from './creatures/bear.ts';
import { bee } from './creatures/bee.ts';
import { beetle } from './creatures/beetle.ts';
import { bird } from './creatures/bird.ts';
import { boar } from './creatures/boar.ts';
import { butterfly } from './creatures/butterfly.ts';
import { cat } from './creatures/cat.ts';
import { chicken } from './creatures/chicken.ts';
import { cow } from './creatures/cow.ts';
import { crab } from './creatures/crab.ts';
import { deer } from './creatures/deer.ts';
import { dog } from './creatures/dog.ts';
import { dragon } from './creatures/dragon.ts';
import { duck } from './creatures/duck.ts';
import { eagle } from './creatures/eagle.ts';
import { elephant } from './creatures/elephant.ts';
import { fish } from './creatures/fish.ts';
import { flamingo } from './creatures/flamingo.ts';
import { flytrap } from './creatures/flytrap.ts';
import { fox } from './creatures/fox.ts';
import { frog } from './creatures/frog.ts';
import { ghost } from './creatures/ghost.ts';
import { goat } from './creatures/goat.ts';
import { hedgehog } from './creatures/hedgehog.ts';
import { horse } from './creatures/horse.ts';
import { jellyfish } from './creatures/jellyfish.ts';
import { lion } from './creatures/lion.ts';
import { mimic } from './creatures/mimic.ts';
import { mouse } from './creatures/mouse.ts';
import { mushroomling } from './creatures/mushroomling.ts';
import { octopus } from './creatures/octopus.ts';
import { owl } from './creatures/owl.ts';
import { panda } from './creatures/panda.ts';
import { parrot } from './creatures/parrot.ts';
import { penguin } from './creatures/penguin.ts';
import { phoenix } from './creatures/phoenix.ts';
import { pig } from './creatures/pig.ts';
import { rabbit } from './creatures/rabbit.ts';
import { raccoon } from './creatures/raccoon.ts';
import { raven } from './creatures/raven.ts';
import { shark } from './creatures/shark.ts';
import { sheep } from './creatures/sheep.ts';
import { slime } from './creatures/slime.ts';
import { snail } from './creatures/snail.ts';
import { snake } from './creatures/snake.ts';
import { spider } from './creatures/spider.ts';
import { squirrel } from './creatures/squirrel.ts';
import { stranger } from './creatures/stranger.ts';
import { tiger } from './creatures/tiger.ts';
import { turtle } from './creatures/turtle.ts';
import { unicorn } from './creatures/unicorn.ts';
import { watcher } from './creatures/watcher.ts';
import { whale } from './creatures/whale.ts';
import { wolf } from './creatures/wolf.ts';

/** Animals and monsters. */
export const creatures: readonly Subject[] = [
  bat,
  bear,
  bee,
  beetle,
  bird,
  boar,
  butterfly,
  cat,
  chicken,
  cow,
  crab,
  deer,
  dog,
  dragon,
  duck,
  eagle,
  elephant,
  fish,
  flamingo,
  flytrap,
  fox,
  frog,
  ghost,
  goat,
  hedgehog,
  horse,
  jellyfish,
  lion,
  mimic,
  mouse,
  mushroomling,
  octopus,
  owl,
  panda,
  parrot,
  penguin,
  phoenix,
  pig,
  rabbit,
  raccoon,
  raven,
  shark,
  sheep,
  slime,
  snail,
  snake,
  spider,
  squirrel,
  stranger,
  tiger,
  turtle,
  unicorn,
  watcher,
  whale,
  wolf,
];
