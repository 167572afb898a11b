import type { Picture } from '@papeterie/stage';
import { skylineOf } from './skyline.ts';

/** A sprite's picture as the API tells of it. */
export type PictureFacts = {
  sha256: string;
  url: string;
  width: number;
  height: number;
  thumbhash: string;
};

export type StagePictures = {
  /** What is known of them, by sprite. */
  pictures: Readonly<Record<string, Picture>>;
  /** Those that have been loaded, by sprite. */
  images: Readonly<Record<string, HTMLImageElement>>;
};

export const noPictures: StagePictures = { pictures: {}, images: {} };

/** How often a picture that did not come is asked for again. */
const attempts = 3;

const loadImage = async (url: string): Promise<HTMLImageElement> => {
  for (let attempt = 1; ; attempt++) {
    const image = new Image();
    image.crossOrigin = 'anonymous';
    image.src = url;
    try {
      await image.decode();
      return image;
    } catch (error) {
      if (attempt === attempts) throw error;
      await new Promise((resolve) => setTimeout(resolve, 400 * 2 ** attempt));
    }
  }
};

const readSkyline = (image: HTMLImageElement): Uint16Array | undefined => {
  const canvas = document.createElement('canvas');
  canvas.width = image.naturalWidth;
  canvas.height = image.naturalHeight;
  const context = canvas.getContext('2d', { willReadFrequently: true });
  if (!context) return undefined;
  context.drawImage(image, 0, 0);
  const { data } = context.getImageData(0, 0, canvas.width, canvas.height);
  return skylineOf(data, canvas.width, canvas.height);
};

/** Loads each picture once, whatever shows it, and reads the upper edge of those that are ridden on. */
export const createPictures = (onChange: (pictures: StagePictures) => void) => {
  const loaded = new Map<string, HTMLImageElement | 'loading' | 'failed'>();
  const skylines = new Map<string, Uint16Array | undefined>();
  let wanted: ReadonlyMap<string, PictureFacts> = new Map();
  let ridden: ReadonlySet<string> = new Set();
  let isStopped = false;

  const publish = () => {
    if (isStopped) return;
    const pictures: Record<string, Picture> = {};
    const images: Record<string, HTMLImageElement> = {};
    for (const [key, { sha256, width, height }] of wanted) {
      const image = loaded.get(sha256);
      const isThere = image instanceof HTMLImageElement;
      if (isThere && ridden.has(key) && !skylines.has(sha256)) skylines.set(sha256, readSkyline(image));
      pictures[key] = { width, height, skyline: ridden.has(key) ? skylines.get(sha256) : undefined };
      if (isThere) images[key] = image;
    }
    onChange({ pictures, images });
  };

  const load = async ({ sha256, url }: PictureFacts) => {
    loaded.set(sha256, 'loading');
    const image = await loadImage(url).catch((): 'failed' => 'failed');
    loaded.set(sha256, image);
    publish();
  };

  return {
    show(facts: ReadonlyMap<string, PictureFacts>, carrying: ReadonlySet<string>) {
      wanted = facts;
      ridden = carrying;
      for (const one of facts.values()) if (!loaded.has(one.sha256)) void load(one);
      publish();
    },
    stop() {
      isStopped = true;
    },
  };
};
