import { useRef } from 'react';
import { Picture } from '../../ui/Picture.tsx';
import { toneOf } from '../../ui/tone.ts';
import { useSize } from '../../ui/use-size.ts';
import { wholeMultiple } from '../../ui/whole-multiple.ts';
import { JobFailure } from '../jobs/JobFailure.tsx';
import { JobProgress } from '../jobs/JobProgress.tsx';
import { useJobUpdates } from '../jobs/use-job-updates.ts';
import { useJobVerbs } from '../jobs/use-job-verbs.ts';
import styles from './DetailPicture.module.css';
import { largestPixelArt } from './SpritePicture.tsx';
import type { DetailedSprite } from './use-sprite-detail.ts';

export const DetailPicture = ({ sprite }: { sprite: DetailedSprite }) => {
  const frame = useRef<HTMLDivElement>(null);
  const box = useSize(frame);
  const { cancel } = useJobVerbs();
  const { image, job, status } = sprite;
  useJobUpdates(job);
  const room = { width: box.width - 24, height: box.height - 24 };
  const shown = image && wholeMultiple(image, room, window.devicePixelRatio);
  return (
    <div ref={frame} data-tone={toneOf(image?.thumbhash)} className={styles.frame}>
      {image && shown && box.width > 0 && (
        <Picture
          src={image.url}
          alt={sprite.name}
          thumbhash={image.thumbhash}
          pixelated={Math.max(image.width, image.height) <= largestPixelArt && shown.scale >= 1}
          style={{ width: shown.width, height: shown.height }}
        />
      )}
      {status === 'PENDING' && (
        <div className={styles.note}>
          {job ? <JobProgress job={job} onCancel={() => void cancel(job.id)} /> : 'Getting ready'}
        </div>
      )}
      {status === 'FAILED' && (
        <div className={styles.note}>
          <JobFailure job={job} />
        </div>
      )}
    </div>
  );
};
