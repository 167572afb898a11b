import { useRef } from 'react';
import { Comparer } from '../../ui/Comparer.tsx';
import { FrameStage, type StagedFrame } from '../../ui/FrameStage.tsx';
import { useSize } from '../../ui/use-size.ts';
import styles from './BenchPicture.module.css';
import { type BenchView, zoomOf } from './view.ts';

type Props = {
  name: string;
  frames: readonly StagedFrame[];
  /** What the steps would make of them. */
  after: readonly StagedFrame[] | undefined;
  index: number;
  view: BenchView;
  isWorking: boolean;
};

/** The piece; with steps on the bench also what they make of it, behind a brass bar. */
export const BenchPicture = ({ name, frames, after, index, view, isWorking }: Props) => {
  const place = useRef<HTMLDivElement>(null);
  const box = useSize(place);
  const shared = { index, box, zoom: zoomOf(view), backdrop: view.backdrop, onion: view.onion };
  const before = <FrameStage label={after ? `${name}, before` : name} frames={frames} {...shared} />;
  return (
    <div
      ref={place}
      className={styles.place}
      data-still={frames.length < 2 || undefined}
      aria-busy={isWorking || undefined}
    >
      {box.width > 0 &&
        (after ? (
          <Comparer
            label="Before and after"
            before={before}
            after={<FrameStage label={`${name}, after`} frames={after} {...shared} />}
          />
        ) : (
          before
        ))}
      {isWorking && (
        <span role="status" className={styles.working}>
          Trying it
        </span>
      )}
    </div>
  );
};
