import { Comparer } from '../../ui/Comparer.tsx';
import { Picture } from '../../ui/Picture.tsx';
import { type Size, wholeMultiple } from '../../ui/whole-multiple.ts';
import type { EnhancementCard } from '../enhancing/enhancement-card.ts';
import { largestPixelArt } from '../sprite/SpritePicture.tsx';
import styles from './EaselPicture.module.css';
import type { EaselSprite } from './use-easel-sprite.ts';

export type EaselView = 'original' | 'compare' | 'enhanced';

type Props = {
  sprite: EaselSprite;
  enhancement: EnhancementCard | undefined;
  view: EaselView;
  box: Size;
  /** It has just been finished before our eyes. */
  isFresh: boolean;
};

const margin = 16;

export const EaselPicture = ({ sprite, enhancement, view, box, isFresh }: Props) => {
  const { image } = sprite;
  if (!image || box.width === 0) return null;
  const room = { width: box.width - margin * 2, height: box.height - margin * 2 };
  const { width, height, scale } = wholeMultiple(image, room, window.devicePixelRatio);
  const isPixelArt = Math.max(image.width, image.height) <= largestPixelArt && scale >= 1;
  const original = (
    <Picture
      key={image.url}
      src={image.url}
      alt={sprite.name}
      thumbhash={image.thumbhash}
      pixelated={isPixelArt}
      style={{ width, height }}
      className={isFresh ? styles.drawn : styles.shown}
    />
  );
  const better = enhancement?.image;
  if (!better || view === 'original') return original;
  const enhanced = (
    <Picture
      key={better.url}
      src={better.url}
      alt={`${sprite.name}, ${enhancement.style?.name ?? 'enhanced'}`}
      thumbhash={better.thumbhash}
      pixelated={false}
      style={{ width, height, objectFit: 'contain' }}
      className={isFresh ? styles.drawn : styles.shown}
    />
  );
  if (view === 'enhanced') return enhanced;
  return <Comparer key={enhancement.id} label="Before and after" before={original} after={enhanced} />;
};
