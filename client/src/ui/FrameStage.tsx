import looks from './backdrops.module.css';
import type { Backdrop } from './backdrops.ts';
import { classNames } from './class-names.ts';
import styles from './FrameStage.module.css';
import { OnionSkin } from './OnionSkin.tsx';
import { type Size, wholeMultiple } from './whole-multiple.ts';

export type StagedFrame = { url: string; width: number; height: number };

type Props = {
  /** What is shown, for those who do not see it. */
  label: string;
  frames: readonly StagedFrame[];
  index: number;
  box: Size;
  /** Screen px for one of the picture; as large as fits when not given. */
  zoom?: number;
  backdrop?: Backdrop;
  /** The frames before and after shine through. */
  onion?: boolean;
};

/** Above this a side is no pixel art any longer, and is shown smooth. */
const largestPixelArt = 400;

const shownAt = (frame: StagedFrame, box: Size, zoom: number | undefined) =>
  zoom
    ? { scale: zoom, width: frame.width * zoom, height: frame.height * zoom }
    : wholeMultiple(frame, box, window.devicePixelRatio);

/** One of several frames in the middle of a stage that scrolls when it is larger. */
export const FrameStage = ({ label, frames, index, box, zoom, backdrop = 'checker', onion }: Props) => {
  const count = frames.length;
  const current = frames[index];
  const skins = onion && count > 1 && current ? { ...shownAt(current, box, zoom) } : undefined;
  return (
    <div className={classNames(looks[backdrop], styles.stage)} style={box}>
      <div className={styles.pile}>
        {skins && (
          <OnionSkin
            before={frames[(index + count - 1) % count]}
            after={frames[(index + 1) % count]}
            size={{ width: skins.width, height: skins.height }}
            pixelated={skins.scale >= 1}
          />
        )}
        {frames.map((frame, place) => {
          const { width, height, scale } = shownAt(frame, box, zoom);
          const isSharp = scale >= 1 && Math.max(frame.width, frame.height) <= largestPixelArt;
          return (
            <img
              // The same picture may come twice.
              // biome-ignore lint/suspicious/noArrayIndexKey: its place is what tells frames apart
              key={place}
              src={frame.url}
              alt={place === index ? (count > 1 ? `${label}, frame ${place + 1}` : label) : ''}
              draggable={false}
              className={classNames(styles.frame, isSharp && styles.sharp)}
              // All are there from the start, so that none flickers when its turn comes.
              style={{ width, height, visibility: place === index ? 'visible' : 'hidden' }}
            />
          );
        })}
      </div>
    </div>
  );
};
