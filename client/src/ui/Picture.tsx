import { type CSSProperties, useState } from 'react';
import { classNames } from './class-names.ts';
import styles from './Picture.module.css';
import { thumbhashUrl } from './thumbhash-url.ts';

type Props = {
  src: string;
  alt: string;
  thumbhash?: string;
  /** Hard edges for pixel art, smooth for enhanced pictures. */
  pixelated: boolean;
  style?: CSSProperties;
  className?: string;
  lazy?: boolean;
};

/** A picture that shows its blurred preview until it has loaded. */
export const Picture = ({ src, alt, thumbhash, pixelated, style, className, lazy }: Props) => {
  const [loaded, setLoaded] = useState<string>();
  const preview = thumbhash && loaded !== src ? thumbhashUrl(thumbhash) : undefined;
  return (
    <img
      src={src}
      alt={alt}
      draggable={false}
      decoding="async"
      loading={lazy ? 'lazy' : undefined}
      onLoad={() => setLoaded(src)}
      className={classNames(styles.picture, pixelated && styles.pixelated, className)}
      style={preview ? { ...style, backgroundImage: `url(${preview})` } : style}
    />
  );
};
