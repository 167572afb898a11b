// The old player, written down once more from the description of its format: slowly, step by step, and without a line in
// common with the importer. What it draws is what an import must look like.

// biome-ignore lint/suspicious/noExplicitAny: legacy JSON is what it is
type Json = Record<string, any>;

export type LegacySprites = Record<
  string,
  { picture: { width: number; height: number; skyline?: number[] }; metadata?: unknown }
>;

export type Frame = {
  name: string;
  x: number;
  y: number;
  width: number;
  height: number;
  rotation: number;
  opacity: number;
};

type State = {
  x: number;
  y: number;
  baseX: number;
  baseY: number;
  scale: number;
  rotation: number;
  opacity: number;
};

const normal = (source: Json): Json =>
  source.events && !source.behaviors ? { ...source, behaviors: source.events } : source;

const settingsOf = (layer: Json, sprites: LegacySprites): Json => ({
  ...normal((sprites[layer.sprite_name]?.metadata ?? {}) as Json),
  ...normal(layer),
});

const missing = (value: unknown): boolean => value === undefined || value === null;

class LegacyLayer {
  readonly c: Json;
  readonly picture: { width: number; height: number; skyline?: number[] };
  readonly stage: { width: number; height: number };
  readonly behaviors: Json[];
  readonly oldest: boolean;
  readonly standing: Json | undefined;

  constructor(c: Json, sprites: LegacySprites, stage: { width: number; height: number }, oldest: boolean) {
    this.c = c;
    this.picture = sprites[c.sprite_name].picture;
    this.stage = stage;
    this.oldest = oldest;
    this.behaviors = [...(c.behaviors ?? [])];
    this.standing = this.behaviors.find((b) => b.type === 'location' && missing(b.time_offset));
    if (!oldest) this.addFlatKeys();
  }

  private addFlatKeys() {
    const { c } = this;
    const add = (behavior: Json) => this.behaviors.push(behavior);
    if (c.frequency && c.amplitude_y)
      add({ type: 'oscillate', frequency: c.frequency, amplitude: c.amplitude_y });
    if (c.vertical_drift) add({ type: 'drift', velocity: c.vertical_drift, drift_cap: c.drift_cap_y });
    if (c.horizontal_drift) add({ type: 'drift', coordinate: 'x', velocity: c.horizontal_drift });
    if (c.scale_drift) add({ type: 'drift', coordinate: 'scale', velocity: c.scale_drift });
    if (c.twinkle_amplitude && c.twinkle_frequency) {
      add({
        type: 'pulse',
        frequency: c.twinkle_frequency,
        min_value: 1 - c.twinkle_amplitude,
        max_value: 1,
      });
    }
  }

  get isBackground() {
    return Boolean(this.c.is_background) || this.behaviors.some((b) => b.type === 'background');
  }

  get sourceWidth() {
    return this.picture.width - 2 * (this.c.tile_border ?? 0);
  }

  get baseHeight(): number {
    if (this.c.height_scale) return this.c.height_scale * this.stage.height;
    return this.c.target_height || this.picture.height;
  }

  get baseWidth() {
    return (this.baseHeight * this.sourceWidth) / this.picture.height;
  }

  get yOffset(): number {
    return this.standing?.y ?? this.c.y_offset ?? 0;
  }

  get xOffset(): number {
    return this.standing?.x ?? this.c.x_offset ?? 0;
  }

  baseY(percent: number) {
    const anchor = this.c.vertical_anchor ?? 'center';
    const up = anchor === 'bottom' ? this.baseHeight : anchor === 'top' ? 0 : this.baseHeight / 2;
    return percent * this.stage.height - up + this.yOffset;
  }

  baseX(percent: number | null | undefined) {
    return missing(percent) ? 0 : this.stage.width * percent! - this.baseWidth / 2;
  }

  get scroll(): number {
    const drifts = this.behaviors.filter(
      (b) => b.type === 'drift' && b.coordinate === 'x' && !missing(b.velocity),
    );
    return drifts.at(-1)?.velocity ?? this.c.scroll_speed ?? 0;
  }

  private start(): State {
    const { c, standing } = this;
    return {
      x: 0,
      y: 0,
      baseX: this.baseX(standing?.horizontal_percent ?? c.horizontal_percent),
      baseY: this.baseY(standing?.vertical_percent ?? c.vertical_percent ?? 0.5),
      scale: standing?.scale ?? c.scale ?? 1,
      rotation: standing?.rotation ?? c.rotation ?? 0,
      opacity: 1,
    };
  }

  private behave(b: Json, s: State, t: number) {
    if (b.type === 'oscillate') {
      const value =
        (b.amplitude ?? 0) * Math.sin(2 * Math.PI * (b.frequency ?? 0) * t + (b.phase_offset ?? 0));
      const coordinate = b.coordinate ?? 'y';
      if (coordinate === 'x') s.x += value;
      if (coordinate === 'y') s.y += value;
      if (coordinate === 'rotation') s.rotation += value;
      if (coordinate === 'scale') s.scale += value / 100;
    }
    if (b.type === 'drift') {
      const velocity = b.velocity ?? 0;
      const coordinate = b.coordinate ?? 'y';
      if (coordinate === 'scale') s.scale += velocity * t;
      if (coordinate === 'y') {
        s.y += velocity * t;
        const cap = b.drift_cap;
        if (!missing(cap) && velocity > 0) s.y = Math.min(s.y, cap - s.baseY);
        if (!missing(cap) && velocity < 0) s.y = Math.max(s.y, cap - s.baseY);
      }
      if (coordinate === 'x') {
        // The scroll that this drift set belongs to it: what is drawn stops at the cap.
        const scrolls =
          this.behaviors.findLast(
            (d) => d.type === 'drift' && d.coordinate === 'x' && !missing(d.velocity),
          ) === b;
        s.x += velocity * t + (scrolls ? 180 * velocity * t : 0);
        const left = s.baseX + this.xOffset;
        const cap = b.drift_cap;
        if (!missing(cap) && velocity > 0) s.x = Math.min(s.x, cap - left);
        if (!missing(cap) && velocity < 0) s.x = Math.max(s.x, cap - left);
      }
    }
    if (b.type === 'pulse') {
      if (!missing(b.activation_threshold_scale) && s.scale > b.activation_threshold_scale) return;
      let u = (Math.sin(2 * Math.PI * (b.frequency || 1) * t) + 1) / 2;
      const waveform = b.waveform || 'sine';
      if (waveform === 'spike') u **= 10;
      else if (waveform !== 'sine') u = 0;
      const min = b.min_value ?? 0;
      const value = min + u * ((b.max_value ?? 1) - min);
      if ((b.coordinate ?? 'opacity') === 'opacity') s.opacity *= value;
      else if (b.coordinate === 'scale') s.scale *= value;
    }
    if (b.type === 'location' && missing(b.time_offset)) {
      s.x += b.x ?? 0;
      s.y += b.y ?? 0;
    }
  }

  private applyKeyframes(s: State, t: number) {
    const keyed = this.behaviors
      .filter((b) => b.type === 'location' && !missing(b.time_offset))
      .sort((a, b) => a.time_offset - b.time_offset);
    const a = keyed.findLast((b) => b.time_offset <= t);
    if (!a) return;
    const b = keyed.find((each) => each.time_offset > t);
    const u = b?.interpolate ? (t - a.time_offset) / (b.time_offset - a.time_offset) : 0;
    const both = (key: string) => !missing(a[key]) && !missing(b?.[key]);
    const mix = (key: string) => (b?.interpolate && both(key) ? a[key] + (b[key] - a[key]) * u : a[key]);
    for (const key of ['x', 'y'] as const) s[key] += b?.interpolate && !both(key) ? 0 : (mix(key) ?? 0);
    if (!missing(a.scale) && mix('scale') > 0) s.scale = mix('scale');
    if (!missing(a.rotation)) s.rotation = mix('rotation');
    if (!missing(a.vertical_percent)) s.baseY = this.baseY(mix('vertical_percent'));
    if (!missing(a.horizontal_percent)) s.baseX = this.baseX(mix('horizontal_percent'));
  }

  /** Without riding. */
  state(t: number): State {
    const s = this.start();
    for (const b of this.behaviors) this.behave(b, s, t);
    this.applyKeyframes(s, t);
    return s;
  }

  /** x without what an x drift already has of the scroll. */
  left(s: State, t: number) {
    const drifts = this.behaviors.some(
      (b) => b.type === 'drift' && b.coordinate === 'x' && !missing(b.velocity),
    );
    return (drifts ? 0 : 180 * t * this.scroll) + this.xOffset + s.baseX + s.x;
  }

  frame(t: number): Frame {
    const { c, stage } = this;
    if (this.isBackground) {
      const cover = Math.max(stage.width / this.sourceWidth, stage.height / this.picture.height);
      const width = this.sourceWidth * cover;
      const height = this.picture.height * cover;
      const [x, y] = [(stage.width - width) / 2, (stage.height - height) / 2];
      return { name: c.sprite_name, x, y, width, height, rotation: 0, opacity: 1 };
    }
    return this.oldest ? this.oldestFrame(t) : this.newerFrame(t);
  }

  private newerFrame(t: number): Frame {
    const s = this.state(t);
    const scale = Math.max(0.001, s.scale);
    return {
      name: this.c.sprite_name,
      x: this.left(s, t),
      y: s.baseY + s.y,
      width: this.baseWidth * scale,
      height: this.baseHeight * scale,
      rotation: s.rotation,
      opacity: Math.min(1, Math.max(0, s.opacity)),
    };
  }

  private oldestFrame(t: number): Frame {
    const { c } = this;
    const rise = c.vertical_drift ?? 0;
    const grow = c.scale_drift ?? 0;
    const newer = !missing(c.frequency) || !missing(c.amplitude_y);
    const base = this.baseY(c.vertical_percent ?? 0.5);
    const capTime =
      missing(c.drift_cap_y) || !rise ? Infinity : Math.abs(c.drift_cap_y - base) / Math.abs(rise);
    const fast = grow * (c.scale_drift_multiplier_after_cap ?? 3);
    const scaleAt = (time: number) =>
      time <= capTime ? 1 + grow * time : 1 + grow * capTime + fast * (time - capTime);
    const smallest = c.twinkle_min_scale ?? 0.035;
    // When it has shrunk to the smallest scale; it shrinks faster and faster, so that bisection finds it.
    let frozen = Infinity;
    if (grow < 0) {
      let [low, high] = [0, 10_000];
      for (let i = 0; i < 200; i++) {
        const middle = (low + high) / 2;
        if (scaleAt(middle) > smallest) low = middle;
        else high = middle;
      }
      frozen = high;
    }
    const time = Math.min(t, frozen);
    let y = base + rise * time;
    if (newer) y += (c.amplitude_y ?? 0) * Math.sin(2 * Math.PI * (c.frequency ?? 0) * time);
    else y += (c.bob_amplitude ?? 0) * Math.sin(180 * time * (c.bob_frequency ?? 0));
    if (!missing(c.drift_cap_y) && rise < 0) y = Math.max(y, c.drift_cap_y);
    if (!missing(c.drift_cap_y) && rise > 0) y = Math.min(y, c.drift_cap_y);
    const scale = Math.max(0.001, scaleAt(time));
    let opacity = Math.min(1, Math.max(0, c.opacity ?? 1));
    if (!grow && missing(c.twinkle_min_scale) && c.twinkle_amplitude && c.twinkle_frequency) {
      const u = (Math.sin(2 * Math.PI * c.twinkle_frequency * t) + 1) / 2;
      opacity *= 1 - c.twinkle_amplitude + u * c.twinkle_amplitude;
    }
    if (t >= frozen && c.twinkle_amplitude > 0) {
      const offset = c.x_offset ?? 0;
      const angle = (t * (1 + (offset % 10) / 20) + (offset % 360) / 10) * (c.twinkle_frequency ?? 0);
      opacity *= 212 / 255 + ((Math.sin(angle) + 1) / 2) ** 10 * (43 / 255);
    }
    return {
      name: c.sprite_name,
      x:
        this.baseX(c.horizontal_percent) +
        (c.x_offset ?? 0) +
        180 * (c.scroll_speed ?? 0) * time +
        (c.horizontal_drift ?? 0) * time,
      y,
      width: this.baseWidth * scale,
      height: this.baseHeight * scale,
      rotation: 0,
      opacity,
    };
  }

  /** The height of its surface at a stage x. */
  surface(x: number, t: number): number {
    const s = this.state(t);
    const scale = Math.max(0.001, s.scale);
    const width = this.baseWidth * scale;
    let along = (x - this.left(s, t)) % width;
    if (along < 0) along += width;
    const column = Math.min(this.sourceWidth - 1, Math.floor((along / width) * this.sourceWidth));
    const row = this.picture.skyline![column + (this.c.tile_border ?? 0)];
    if (row >= this.picture.height) return this.stage.height;
    return s.baseY + s.y + (row * this.baseHeight * scale) / this.picture.height;
  }
}

export const playLegacy = (scene: Json, sprites: LegacySprites, stage = { width: 1280, height: 720 }) => {
  const configs = (scene.layers as Json[])
    .filter((layer) => sprites[layer.sprite_name])
    .map((layer) => settingsOf(layer, sprites));
  const oldest = configs.every((c) => !c.behaviors);
  const layers = configs.map((c) => new LegacyLayer(c, sprites, stage, oldest));
  const named = new Map(layers.map((layer) => [layer.c.sprite_name, layer]));
  return (t: number): Frame[] =>
    layers.map((layer) => {
      const frame = layer.frame(t);
      const reaction = layer.c.environmental_reaction;
      const target = reaction && named.get(reaction.target_sprite_name);
      if (!target || layer.isBackground) return frame;
      const half = (frame.width * (reaction.hull_length_factor ?? 0.5)) / 2;
      const middle = frame.x + frame.width / 2;
      const [stern, bow] = [target.surface(middle - half, t), target.surface(middle + half, t)];
      const slope = half > 0 ? (Math.atan((bow - stern) / (2 * half)) * 180) / Math.PI : 0;
      const limit = reaction.max_tilt_angle || 30;
      const tilt = Math.max(-limit, Math.min(limit, slope * 5 * Math.min(1, (t * 180) / 300)));
      const follow = reaction.vertical_follow_factor ?? 1;
      const y =
        (stern + bow) / 2 +
        layer.yOffset -
        frame.height * (1 - follow) -
        tilt * (reaction.tilt_lift_factor ?? 0);
      return { ...frame, y, rotation: frame.rotation + tilt };
    });
};
