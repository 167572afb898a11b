import { useId } from 'react';
import styles from './OnionSkin.module.css';

type Props = {
  before?: { url: string };
  after?: { url: string };
  size: { width: number; height: number };
  pixelated: boolean;
};

/** Light and dark stay, the hue becomes one: which frame is which is seen, and so is its shading. */
const tint = (r: number, g: number, b: number) =>
  [r, g, b].map((base) => `${[0.3, 0.59, 0.11].map((part) => part * 0.55).join(' ')} 0 ${base}`).join('  ') +
  '  0 0 0 0.5 0';

/** The frames around the current one shine through, as on tracing paper: before in red, after in blue. */
export const OnionSkin = ({ before, after, size, pixelated }: Props) => {
  const id = useId();
  const image = { imageRendering: pixelated ? ('pixelated' as const) : undefined, ...size };
  return (
    <>
      <svg width="0" height="0" aria-hidden="true" className={styles.filters}>
        <filter id={`${id}before`} colorInterpolationFilters="sRGB">
          <feColorMatrix values={tint(0.5, 0.05, 0.05)} />
        </filter>
        <filter id={`${id}after`} colorInterpolationFilters="sRGB">
          <feColorMatrix values={tint(0.02, 0.2, 0.55)} />
        </filter>
      </svg>
      {before && (
        <img src={before.url} alt="" draggable={false} style={{ ...image, filter: `url(#${id}before)` }} />
      )}
      {after && (
        <img src={after.url} alt="" draggable={false} style={{ ...image, filter: `url(#${id}after)` }} />
      )}
    </>
  );
};
