import { Pause, Play, StepBack, StepForward } from 'lucide-react';
import type { Painting } from '../../editor/pixels/document/painting.ts';
import { classNames } from '../../ui/class-names.ts';
import { IconButton } from '../../ui/IconButton.tsx';
import pictures from '../../ui/Picture.module.css';
import { usePlayer } from '../../ui/use-player.ts';
import { wholeMultiple } from '../../ui/whole-multiple.ts';
import styles from './Preview.module.css';
import { LivePicture } from './Preview.tsx';

type Frame = { durationMs: number; image: { url: string } };

type Props = {
  painting: Painting;
  frames: readonly Frame[] /** Which of them is painted, from 0. */;
  index: number;
};

const side = 220;

/** The animation as it runs with what is painted in it. */
export const FramePreview = ({ painting, frames, index: painted }: Props) => {
  const { index, isPlaying, toggle, step } = usePlayer(frames.map(({ durationMs }) => durationMs));
  const { width, height, scale } = wholeMultiple(painting.picture, { width: side, height: side });
  return (
    <>
      <div className={classNames(pictures.checker, styles.preview)}>
        <div className={styles.frames} style={{ width, height }}>
          {frames.map(({ image }, place) => {
            const hidden = place !== index;
            const label = `Frame ${place + 1}`;
            return place === painted ? (
              <LivePicture key="painted" painting={painting} label={label} scale={scale} hidden={hidden} />
            ) : (
              <img
                // biome-ignore lint/suspicious/noArrayIndexKey: a frame is its place; two may show one picture
                key={place}
                src={image.url}
                alt={hidden ? '' : label}
                draggable={false}
                className={pictures.pixelated}
                style={{ width, height, visibility: hidden ? 'hidden' : undefined }}
              />
            );
          })}
        </div>
      </div>
      <div className={styles.row}>
        <IconButton icon={StepBack} label="Frame before" onClick={() => step(-1)} />
        <IconButton icon={isPlaying ? Pause : Play} label={isPlaying ? 'Pause' : 'Play'} onClick={toggle} />
        <IconButton icon={StepForward} label="Next frame" onClick={() => step(1)} />
        <span className={styles.count}>
          {index + 1}/{frames.length}
        </span>
      </div>
    </>
  );
};
