import { backpack, bowTie, graduationCap, headphones } from './accessories.ts';
import { bandana, headband } from './bandana.ts';
import { apron, furTrim, lasso, quiver, sash, shoulderPlates, toolBelt, tutu } from './body-wear.ts';
import { cowboyHat, partyHat, santaHat, sombrero } from './broad-hats.ts';
import { bubble } from './bubble.ts';
import { cape, scarf } from './cape.ts';
import { beanie, cap, sailorCap } from './caps.ts';
import { badge, necktie, pendant, stethoscope } from './chest-wear.ts';
import { crownWorn } from './crown.ts';
import { flowerCrown, ribbon } from './flower-crown.ts';
import { eyepatch, glasses, mask } from './glasses.ts';
import { halo } from './halo.ts';
import { helmet } from './helmet.ts';
import { hood } from './hood.ts';
import { hornsWorn } from './horns.ts';
import { pointedHat } from './pointed-hat.ts';
import { strawHat, topHat } from './straw-hat.ts';
import { aviatorCap, beret, fedora, hunterHat, jesterHat, mitre, pithHelmet } from './trade-hats.ts';
import { tricorne } from './tricorne.ts';
import { beeVeil, brideVeil, nunVeil, plagueMask } from './veils.ts';
import { vikingHelmet } from './viking-helmet.ts';
import { divingMask, executionerHood, heroMask, raceHelmet } from './visors.ts';
import {
  gladiatorHelmet,
  greatHelm,
  kettleHelm,
  noseHelm,
  samuraiHelmet,
  soldierHelmet,
  spikedHelm,
} from './war-helmets.ts';
import type { Wearable } from './wearable.ts';
import { clownWig, judgeWig } from './wigs.ts';
import { chefHat, firefighterHelmet, minerHelmet, nurseCap, policeCap } from './work-hats.ts';

/** Everything that can be worn. */
export const wearables: readonly Wearable[] = [
  apron,
  aviatorCap,
  backpack,
  badge,
  bandana,
  beanie,
  beeVeil,
  beret,
  bowTie,
  brideVeil,
  bubble,
  cap,
  cape,
  chefHat,
  clownWig,
  cowboyHat,
  crownWorn,
  divingMask,
  executionerHood,
  eyepatch,
  fedora,
  firefighterHelmet,
  flowerCrown,
  furTrim,
  gladiatorHelmet,
  glasses,
  graduationCap,
  greatHelm,
  halo,
  headband,
  headphones,
  helmet,
  heroMask,
  hood,
  hornsWorn,
  hunterHat,
  jesterHat,
  judgeWig,
  kettleHelm,
  lasso,
  mask,
  minerHelmet,
  mitre,
  necktie,
  noseHelm,
  nunVeil,
  nurseCap,
  partyHat,
  pendant,
  pithHelmet,
  plagueMask,
  pointedHat,
  policeCap,
  quiver,
  raceHelmet,
  ribbon,
  sailorCap,
  samuraiHelmet,
  santaHat,
  sash,
  scarf,
  shoulderPlates,
  soldierHelmet,
  sombrero,
  spikedHelm,
  stethoscope,
  strawHat,
  toolBelt,
  topHat,
  tricorne,
  tutu,
  vikingHelmet,
];

const byName = new Map(wearables.map((w) => [w.name, w]));

export const wearableNamed = (name: string): Wearable | undefined => byName.get(name);
