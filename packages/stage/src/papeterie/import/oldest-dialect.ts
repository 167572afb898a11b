import { sceneBounds } from '../../bounds.ts';
import { scrollPerSecond, smallestScale } from '../player.ts';
import { importPulse } from './behaviors/pulse.ts';
import { addBehavior, type Draft } from './draft.ts';
import type { Fields } from './fields.ts';
import { twinkleOf } from './flat-keys.ts';
import { forwards } from './wave.ts';

// Scenes without any behaviors were drawn by an older renderer, from flat fields. What it did, in its own order:
// bob, rise up to a cap, grow or shrink (faster after the cap), and at a smallest scale stay where it is and twinkle.

/** The rest of it was brighter at moments only. */
const dimmest = 212 / 255;

/** What the renderer took where nothing was said. */
const fallback = { multiplierAfterCap: 3, twinkleMinScale: 0.035 };

type Phases = {
  /** 1/s, before and after `capTime`, in the legacy scale. */
  speed: number;
  fasterSpeed: number;
  /** s; Infinity: never. */
  capTime: number;
  /** s: from then on nothing moves any more. */
  freezeTime: number;
  frozenScale: number;
};

const phasesOf = (settings: Fields, top: number): Phases => {
  const rise = settings.number('vertical_drift') ?? 0;
  const cap = settings.number('drift_cap_y');
  const capTime =
    cap === null || rise === 0 ? Number.POSITIVE_INFINITY : Math.abs(cap - top) / Math.abs(rise);
  const speed = settings.number('scale_drift') ?? 0;
  const fasterSpeed =
    speed * (settings.number('scale_drift_multiplier_after_cap') ?? fallback.multiplierAfterCap);
  const frozenScale = settings.number('twinkle_min_scale') ?? fallback.twinkleMinScale;
  const start = settings.number('scale') ?? 1;
  let freezeTime = Number.POSITIVE_INFINITY;
  if (speed < 0 && start > frozenScale) {
    const before = (frozenScale - start) / speed;
    const atCap = start + speed * capTime;
    if (before <= capTime) freezeTime = before;
    else if (fasterSpeed < 0) freezeTime = capTime + (frozenScale - atCap) / fasterSpeed;
  }
  return { speed, fasterSpeed, capTime, freezeTime, frozenScale };
};

/** It bobs: by the newer pair of keys, in Hz, or else by the older one, with the scrolling world. Gives back where it is at a time. */
const addBob = (settings: Fields, draft: Draft): ((t: number) => number) => {
  const isNewer = settings.has('frequency') || settings.has('amplitude_y');
  if (isNewer && (settings.has('bob_amplitude') || settings.has('bob_frequency'))) {
    draft.warn(
      'bob_amplitude and bob_frequency did nothing beside frequency and amplitude_y and were left out.',
    );
  }
  const amplitude = settings.number(isNewer ? 'amplitude_y' : 'bob_amplitude') ?? 0;
  const frequency = isNewer
    ? (settings.number('frequency') ?? 0)
    : (scrollPerSecond * (settings.number('bob_frequency') ?? 0)) / (2 * Math.PI);
  if (amplitude === 0 || frequency === 0) return () => 0;
  addBehavior(draft, { kind: 'oscillate', property: 'Y', amplitude, ...forwards(frequency, 0) });
  return (t) => amplitude * Math.sin(2 * Math.PI * frequency * t);
};

/**
 * Two drifts make one way with a bend: the first, stopped at the bend, gives back what the second goes too fast before it.
 * The second stops at `floor`.
 */
const addScaleDrift = ({ speed, fasterSpeed, capTime }: Phases, floor: number | null, draft: Draft): void => {
  const { sizeFactor } = draft.place;
  const drift = { kind: 'drift', property: 'SCALE', acceleration: 0, capMode: 'STOP' } as const;
  const bend = Number.isFinite(capTime) && fasterSpeed !== speed;
  const extra = (speed - fasterSpeed) * sizeFactor;
  if (bend) addBehavior(draft, { ...drift, velocity: extra, cap: draft.layer.scale + extra * capTime });
  addBehavior(draft, { ...drift, velocity: (bend ? fasterSpeed : speed) * sizeFactor, cap: floor });
};

const addTwinkle = (settings: Fields, { frozenScale }: Phases, draft: Draft): void => {
  if ((settings.number('twinkle_amplitude') ?? 0) <= 0) return;
  const pace = settings.number('twinkle_frequency') ?? 0;
  const offset = settings.number('x_offset') ?? 0;
  addBehavior(draft, {
    kind: 'pulse',
    property: 'OPACITY',
    min: dimmest,
    max: 1,
    waveform: 'SPIKE',
    // Neighbors twinkle neither together nor equally fast.
    ...forwards((pace * (1 + (offset % 10) / 20)) / (2 * Math.PI), ((offset % 360) / 10) * pace),
    maxScale: frozenScale * draft.place.sizeFactor * (1 + 1e-9),
  });
};

/** Turns the flat fields into behaviors. `draft.layer` stands where the layer stands, without parallax. */
export const importOldest = (settings: Fields, draft: Draft): void => {
  const { layer } = draft;
  const { x: left, y: top } = layer;
  const opacity = settings.number('opacity');
  if (opacity !== null) layer.opacity = Math.min(1, Math.max(0, opacity));
  if (settings.has('rotation_range'))
    draft.warn('rotation_range made no picture of its own and was left out.');

  const phases = phasesOf(settings, top);
  const freezes = phases.freezeTime <= sceneBounds.maxDurationSeconds;
  const bobAt = addBob(settings, draft);
  const drift = { kind: 'drift', acceleration: 0, capMode: 'STOP' } as const;
  const rise = settings.number('vertical_drift') ?? 0;
  const cap = settings.number('drift_cap_y');
  if (rise !== 0) addBehavior(draft, { ...drift, property: 'Y', velocity: rise, cap });

  const scroll = scrollPerSecond * (settings.number('scroll_speed') ?? 0);
  const glide = settings.number('horizontal_drift') ?? 0;
  // What freezes does not scroll on either, so that its way is a drift and not the camera's.
  const drifts = freezes || Math.abs(scroll) > scrollPerSecond * sceneBounds.parallax;
  const speed = drifts ? glide + scroll : glide;
  if (!drifts) layer.parallax = scroll / scrollPerSecond;
  if (speed !== 0) addBehavior(draft, { ...drift, property: 'X', velocity: speed, cap: null });

  if (phases.speed !== 0) {
    const smallest = (freezes ? phases.frozenScale : smallestScale) * draft.place.sizeFactor;
    addScaleDrift(phases, phases.speed < 0 ? smallest : null, draft);
  }
  if (!freezes) {
    // Without a scale at which it would begin it twinkles from the beginning, as a behavior would.
    if (phases.speed === 0 && !settings.has('twinkle_min_scale')) {
      for (const fields of twinkleOf(settings, draft.warn)) importPulse(fields, draft);
    }
    return;
  }
  const { freezeTime } = phases;
  const free = top + bobAt(freezeTime) + rise * freezeTime;
  const y = cap === null || rise === 0 ? free : rise < 0 ? Math.max(free, cap) : Math.min(free, cap);
  if (rise !== 0 || speed !== 0 || y !== top) {
    const frame = {
      time: freezeTime,
      x: left + speed * freezeTime,
      y,
      scale: null,
      rotation: null,
      opacity: null,
    };
    addBehavior(draft, { kind: 'keyframes', relative: false, frames: [{ ...frame, easing: 'HOLD' }] });
  }
  addTwinkle(settings, phases, draft);
};
