import styles from './AnimationPiece.module.css';
import { BenchPicture } from './BenchPicture.tsx';
import { sizeText } from './size-text.ts';
import type { Subject } from './subject.ts';
import type { Preview } from './use-preview.ts';
import { ViewBar } from './ViewBar.tsx';
import type { BenchView } from './view.ts';

type Props = {
  subject: Subject;
  preview: Preview & { isWorking: boolean };
  view: BenchView;
  onView: (view: BenchView) => void;
};

/** The still on the bench. */
export const StillPiece = ({ subject, preview, view, onView }: Props) => (
  <div className={styles.piece}>
    <ViewBar
      view={view}
      moves={false}
      size={sizeText(subject.frames[0], preview.frames?.[0])}
      onChange={onView}
    />
    <BenchPicture
      name={subject.name}
      frames={subject.frames}
      after={preview.frames}
      index={0}
      view={view}
      isWorking={preview.isWorking}
    />
  </div>
);
