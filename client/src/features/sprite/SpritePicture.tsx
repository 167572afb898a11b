import { classNames } from '../../ui/class-names.ts';
import pictures from '../../ui/Picture.module.css';
import { Picture } from '../../ui/Picture.tsx';
import { toneOf } from '../../ui/tone.ts';
import { wholeMultiple } from '../../ui/whole-multiple.ts';
import styles from './SpritePicture.module.css';

type Image = { url: string; small: string; width: number; height: number; thumbhash: string };

type Props = {
  image: Image;
  alt: string;
  /** The side of the square it is shown in, px. */
  side: number;
  smooth?: boolean;
  lazy?: boolean;
  className?: string;
};

/** Larger than any sprite that is drawn here: a photo or a painting, shown smooth and from a smaller variant. */
export const largestPixelArt = 400;

/** A small picture on its checkerboard, at a whole multiple when it is pixel art. */
export const SpritePicture = ({ image, alt, side, smooth, lazy, className }: Props) => {
  const isLarge = Math.max(image.width, image.height) > largestPixelArt;
  const { width, height } = wholeMultiple(image, { width: side, height: side }, window.devicePixelRatio);
  return (
    <span
      data-tone={toneOf(image.thumbhash)}
      className={classNames(pictures.checker, styles.square, className)}
      style={{ width: side, height: side }}
    >
      <Picture
        src={smooth || isLarge ? image.small : image.url}
        alt={alt}
        thumbhash={image.thumbhash}
        pixelated={!smooth && !isLarge && width >= image.width}
        lazy={lazy}
        style={smooth ? { width: side, height: side, objectFit: 'contain' } : { width, height }}
      />
    </span>
  );
};
