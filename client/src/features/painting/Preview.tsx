import { useEffect, useRef } from 'react';
import type { Painting } from '../../editor/pixels/document/painting.ts';
import { flattened } from '../../editor/pixels/select/piece.ts';
import { classNames } from '../../ui/class-names.ts';
import pictures from '../../ui/Picture.module.css';
import styles from './Preview.module.css';
import { usePainting } from './use-painting.ts';

type Props = { painting: Painting; label: string; scale: number; className?: string; hidden?: boolean };

/** What is painted, as large as it is, or a whole number of times as large. */
export const LivePicture = ({ painting, label, scale, className, hidden }: Props) => {
  const canvas = useRef<HTMLCanvasElement>(null);
  const version = usePainting(painting);
  const { width, height } = painting.picture;
  // biome-ignore lint/correctness/useExhaustiveDependencies: the version counts what changes within the painting
  useEffect(() => {
    const { pixels } = flattened(painting.picture, painting.marks().floating);
    canvas.current?.getContext('2d')?.putImageData(new ImageData(pixels, width, height), 0, 0);
  }, [version, painting]);
  return (
    <canvas
      ref={canvas}
      role="img"
      aria-label={label}
      width={width}
      height={height}
      className={classNames(pictures.pixelated, className)}
      style={{ width: width * scale, height: height * scale, visibility: hidden ? 'hidden' : undefined }}
    />
  );
};

/** Small pictures are also shown twice as large. */
const smallSide = 96;

/** As it will be seen, without the grid and the desk. */
export const Preview = ({ painting }: { painting: Painting }) => {
  const { width, height } = painting.picture;
  const scales = Math.max(width, height) <= smallSide ? [1, 2] : [1];
  return (
    <div className={classNames(pictures.checker, styles.preview)}>
      {scales.map((scale) => (
        <LivePicture
          key={scale}
          painting={painting}
          scale={scale}
          label={`Preview, ${scale} times as large`}
        />
      ))}
    </div>
  );
};
