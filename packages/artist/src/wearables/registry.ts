import { backpack, bowTie, graduationCap, headphones } from './accessories.ts';
import { bandana, headband } from './bandana.ts';
import { cowboyHat, partyHat, santaHat, sombrero } from './broad-hats.ts';
import { bubble } from './bubble.ts';
import { cape, scarf } from './cape.ts';
import { beanie, cap, sailorCap } from './caps.ts';
import { crownWorn } from './crown.ts';
import { flowerCrown, ribbon } from './flower-crown.ts';
import { eyepatch, glasses, mask } from './glasses.ts';
import { halo } from './halo.ts';
import { helmet } from './helmet.ts';
import { hood } from './hood.ts';
import { hornsWorn } from './horns.ts';
import { pointedHat } from './pointed-hat.ts';
import { strawHat, topHat } from './straw-hat.ts';
import { tricorne } from './tricorne.ts';
import { vikingHelmet } from './viking-helmet.ts';
import type { Wearable } from './wearable.ts';
import { chefHat, firefighterHelmet, minerHelmet, nurseCap, policeCap } from './work-hats.ts';

/** Everything that can be worn. */
export const wearables: readonly Wearable[] = [
  backpack,
  bandana,
  beanie,
  bowTie,
  bubble,
  cap,
  cape,
  chefHat,
  cowboyHat,
  crownWorn,
  eyepatch,
  firefighterHelmet,
  flowerCrown,
  glasses,
  graduationCap,
  halo,
  headband,
  headphones,
  helmet,
  hood,
  hornsWorn,
  mask,
  minerHelmet,
  nurseCap,
  partyHat,
  pointedHat,
  policeCap,
  ribbon,
  sailorCap,
  santaHat,
  scarf,
  sombrero,
  strawHat,
  topHat,
  tricorne,
  vikingHelmet,
];

const byName = new Map(wearables.map((w) => [w.name, w]));

export const wearableNamed = (name: string): Wearable | undefined => byName.get(name);
