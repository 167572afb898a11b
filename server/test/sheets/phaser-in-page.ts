/** Runs in the page: its types are only as good as needed to ask Phaser what it understood. */
type Frame = {
  name: string;
  realWidth: number;
  realHeight: number;
  x: number;
  y: number;
  cutX: number;
  cutY: number;
  cutWidth: number;
  cutHeight: number;
  customPivot: boolean;
  pivotX: number;
  pivotY: number;
  source: { image: CanvasImageSource };
};
type Anim = {
  key: string;
  repeat: number;
  yoyo: boolean;
  frameRate: number;
  frames: { duration: number; textureFrame: string }[];
};
type PlayedSprite = {
  play(key: string): void;
  originX: number;
  originY: number;
  anims: {
    update(time: number, delta: number): void;
    currentFrame: { textureFrame: string };
    isPlaying: boolean;
  };
};
type Scene = {
  load: Record<'multiatlas' | 'atlas' | 'aseprite' | 'json', (key: string, ...urls: string[]) => void>;
  cache: { json: { get(key: string): unknown } };
  textures: { get(key: string): { getFrameNames(): string[]; get(name: string): Frame } };
  anims: {
    fromJSON(data: unknown): void;
    createFromAseprite(key: string): void;
    anims: { getArray(): Anim[] };
  };
  add: { sprite(x: number, y: number, key: string, frame: string): PlayedSprite };
};
type Phaser = { HEADLESS: number; Game: new (config: unknown) => { destroy(all: boolean): void } };

export type Loading = {
  texture: string;
  load: 'multiatlas' | 'atlas' | 'aseprite';
  urls: string[];
  /** A JSON file for anims.fromJSON, or what the aseprite loader found. */
  anims?: string;
  /** Plays each animation for so many steps of 10 ms, and notes what is seen. */
  steps: number;
};

export type Understood = {
  frames: Record<string, { size: number[]; pivot: number[] | null; origin: number[]; pixels: number[] }>;
  anims: {
    key: string;
    repeat: number;
    yoyo: boolean;
    durations: number[];
    frames: string[];
    seen: string[];
  }[];
};

export const loadInPhaser = ({ texture, load, urls, anims, steps }: Loading): Promise<Understood> => {
  const { Phaser } = globalThis as unknown as { Phaser: Phaser };
  const draw = (frame: Frame): number[] => {
    const canvas = document.createElement('canvas');
    canvas.width = frame.realWidth;
    canvas.height = frame.realHeight;
    const context = canvas.getContext('2d')!;
    const { cutX, cutY, cutWidth: w, cutHeight: h } = frame;
    context.drawImage(frame.source.image, cutX, cutY, w, h, frame.x, frame.y, w, h);
    return [...context.getImageData(0, 0, canvas.width, canvas.height).data];
  };
  const watch = (scene: Scene, { key, frames }: Anim): string[] => {
    const sprite = scene.add.sprite(0, 0, texture, frames[0]!.textureFrame);
    sprite.play(key);
    return Array.from({ length: steps }, (_, step) => {
      const seen = sprite.anims.isPlaying ? sprite.anims.currentFrame.textureFrame : 'ended';
      sprite.anims.update(step * 10, 10);
      return seen;
    });
  };
  const understand = (scene: Scene): Understood => {
    const atlas = scene.textures.get(texture);
    if (anims) scene.anims.fromJSON(scene.cache.json.get('anims'));
    if (load === 'aseprite') scene.anims.createFromAseprite(texture);
    const frames = atlas.getFrameNames().map((name) => {
      const frame = atlas.get(name);
      const sprite = scene.add.sprite(0, 0, texture, name);
      const understood = {
        size: [frame.realWidth, frame.realHeight],
        pivot: frame.customPivot ? [frame.pivotX, frame.pivotY] : null,
        origin: [sprite.originX, sprite.originY],
        pixels: draw(frame),
      };
      return [name, understood] as const;
    });
    return {
      frames: Object.fromEntries(frames),
      anims: scene.anims.anims.getArray().map((anim) => ({
        key: anim.key,
        repeat: anim.repeat,
        yoyo: anim.yoyo,
        durations: anim.frames.map(({ duration }) => duration),
        frames: anim.frames.map(({ textureFrame }) => textureFrame),
        seen: watch(scene, anim),
      })),
    };
  };
  return new Promise((resolve) => {
    const game: { destroy(all: boolean): void } = new Phaser.Game({
      type: Phaser.HEADLESS,
      banner: false,
      audio: { noAudio: true },
      scene: {
        preload(this: Scene) {
          this.load[load](texture, ...urls);
          if (anims) this.load.json('anims', anims);
        },
        create(this: Scene) {
          const understood = understand(this);
          game.destroy(true);
          resolve(understood);
        },
      },
    });
  });
};
