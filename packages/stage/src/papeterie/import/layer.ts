import { sceneBounds } from '../../bounds.ts';
import type { SceneLayer } from '../../document.ts';
import type { Picture } from '../../picture.ts';
import { scrollPerSecond } from '../player.ts';
import type { Warn } from '../warnings.ts';
import { importBackground, isBackground } from './behaviors/background.ts';
import { findScrolling, importDrift } from './behaviors/drift.ts';
import { importKeyframedLocations } from './behaviors/keyframed-locations.ts';
import { findStanding, importLocation, isKeyframe } from './behaviors/location.ts';
import { importOscillate } from './behaviors/oscillate.ts';
import { findReaction, importPivotOnCrest, isReaction, type Surfaces } from './behaviors/pivot-on-crest.ts';
import { importPulse } from './behaviors/pulse.ts';
import { addBehavior, type Draft } from './draft.ts';
import { type Fields, shown } from './fields.ts';
import { fitLayer } from './fit.ts';
import { behaviorsOfFlatKeys, warnOfDeadKeys } from './flat-keys.ts';
import { importOldest } from './oldest-dialect.ts';
import { placeOf, type Stage } from './place.ts';
import { behaviorsOf } from './settings.ts';
import { stopAtSmallest } from './smallest.ts';

/** What a legacy layer is made of. */
export type LegacyLayer = { id: string; spriteName: string; settings: Fields; picture: Picture; warn: Warn };

/** What counts in the whole scene. */
export type Surroundings = { stage: Stage; oldest: boolean; surfaces: Surfaces };

/** Numbers of the standing location, or else of the layer. */
const standingOf = (settings: Fields, location: Fields | undefined) => {
  const number = (key: string, layerKey = key) => location?.number(key) ?? settings.number(layerKey);
  return {
    x: number('x', 'x_offset') ?? 0,
    y: number('y', 'y_offset') ?? 0,
    horizontalPercent: number('horizontal_percent'),
    verticalPercent: number('vertical_percent') ?? 0.5,
    scale: number('scale') ?? 1,
    rotation: number('rotation') ?? 0,
  };
};

type Standing = ReturnType<typeof standingOf>;

const draftOf = (legacy: LegacyLayer, standing: Standing, stage: Stage): Draft => {
  const { id, spriteName, settings, picture, warn } = legacy;
  const place = placeOf(settings, picture, stage, warn);
  return {
    place,
    warn,
    behaviors: [],
    layer: {
      id,
      name: spriteName.slice(0, sceneBounds.nameLength),
      spriteKey: spriteName,
      x: place.leftAt(standing.horizontalPercent) + standing.x,
      y: place.topAt(standing.verticalPercent) + standing.y,
      anchorX: 0,
      anchorY: 0,
      scale: standing.scale * place.sizeFactor,
      rotation: standing.rotation,
      opacity: 1,
      parallax: 0,
      visible: !settings.has('visible') || settings.flag('visible'),
      locked: false,
      repeatX: settings.flag('tile_horizontal'),
      fillBelow: settings.flag('fill_down'),
      scaling: null,
      crop: place.crop,
    },
  };
};

/** One for each type that did something. */
const importers: Readonly<
  Record<string, (fields: Fields, draft: Draft, scrolling: Fields | undefined) => void>
> = {
  oscillate: importOscillate,
  drift: importDrift,
  pulse: importPulse,
  location: importLocation,
  sound: (_, { warn }) => warn("A layer's sound never played and was left out."),
};

const importBehavior = (fields: Fields, draft: Draft, scrolling: Fields | undefined): void => {
  const type = fields.text('type') ?? '';
  if (Object.hasOwn(importers, type)) importers[type]!(fields, draft, scrolling);
  else if (!isReaction(fields))
    draft.warn(`A behavior of the type ${shown(fields.raw('type'))} is unknown and was left out.`);
};

const scroll = (speed: number, draft: Draft): void => {
  if (Math.abs(speed) <= sceneBounds.parallax) draft.layer.parallax = speed;
  else {
    const velocity = scrollPerSecond * speed;
    addBehavior(draft, {
      kind: 'drift',
      property: 'X',
      velocity,
      acceleration: 0,
      cap: null,
      capMode: 'STOP',
    });
  }
};

const importNewer = (
  settings: Fields,
  behaviors: readonly Fields[],
  draft: Draft,
  standing: Standing,
): void => {
  const scrolling = findScrolling(behaviors);
  if (!scrolling) scroll(settings.number('scroll_speed') ?? 0, draft);
  for (const fields of behaviors.filter((each) => !isKeyframe(each)))
    importBehavior(fields, draft, scrolling);
  stopAtSmallest(draft);
  importKeyframedLocations(behaviors.filter(isKeyframe), draft, standing);
};

/** A legacy layer as one of ours that looks the same. */
export const importLayer = (legacy: LegacyLayer, { stage, oldest, surfaces }: Surroundings): SceneLayer => {
  const { settings, warn } = legacy;
  const said = behaviorsOf(settings, warn);
  const standing = standingOf(settings, findStanding(said));
  const draft = draftOf(legacy, standing, stage);
  const reaction = findReaction(settings, said, draft);
  warnOfDeadKeys(settings, oldest, reaction !== null, warn);

  if (isBackground(settings, said)) importBackground(said, draft);
  else {
    if (oldest) importOldest(settings, draft);
    else importNewer(settings, [...said, ...behaviorsOfFlatKeys(settings, said, warn)], draft, standing);
    if (reaction) importPivotOnCrest(reaction, draft, standing.y, surfaces);
  }
  return fitLayer({ ...draft.layer, behaviors: draft.behaviors }, warn);
};
