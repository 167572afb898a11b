import { BookmarkPlus } from 'lucide-react';
import { useRef, useState } from 'react';
import { Button } from '../../ui/Button.tsx';
import { Choice } from '../../ui/Choice.tsx';
import { toneOf } from '../../ui/tone.ts';
import { useSize } from '../../ui/use-size.ts';
import type { EnhancementCard } from '../enhancing/enhancement-card.ts';
import { usePromote } from '../enhancing/use-promote.ts';
import { JobFailure } from '../jobs/JobFailure.tsx';
import { useJobUpdates } from '../jobs/use-job-updates.ts';
import styles from './Easel.module.css';
import { EaselBar } from './EaselBar.tsx';
import { EaselJob } from './EaselJob.tsx';
import { EaselPicture, type EaselView } from './EaselPicture.tsx';
import { Frame } from './Frame.tsx';
import type { EaselSprite } from './use-easel-sprite.ts';
import { useFresh } from './use-fresh.ts';

type Props = {
  sprite: EaselSprite;
  enhancement: EnhancementCard | undefined;
  onTrashed: () => void;
  onShow: (spriteId: string) => void;
};

const views: { value: EaselView; label: string }[] = [
  { value: 'original', label: 'Original' },
  { value: 'compare', label: 'Compare' },
  { value: 'enhanced', label: 'Enhanced' },
];

/** The picture everything is about, or what is being drawn. */
export const Easel = ({ sprite, enhancement, onTrashed, onShow }: Props) => {
  const canvas = useRef<HTMLDivElement>(null);
  const box = useSize(canvas);
  const [view, setView] = useState<EaselView>('compare');
  const subject = enhancement ?? sprite;
  const isPending = subject.status === 'PENDING';
  const isFresh = useFresh(subject.id, isPending);
  const [promote, isKeeping] = usePromote(onShow);
  useJobUpdates(subject.job);

  return (
    <section aria-label="Easel" className={styles.place}>
      <EaselBar sprite={sprite} enhancement={enhancement} onTrashed={onTrashed} />
      <Frame canvas={canvas} tone={toneOf(sprite.image?.thumbhash)}>
        {(sprite.status === 'READY' || enhancement) && (
          <EaselPicture sprite={sprite} enhancement={enhancement} view={view} box={box} isFresh={isFresh} />
        )}
        {isPending && <EaselJob job={subject.job} over={sprite.status === 'READY'} />}
        {subject.status === 'FAILED' && (
          <div className={sprite.status === 'READY' ? styles.failureOver : styles.failure}>
            <JobFailure job={subject.job} />
          </div>
        )}
      </Frame>
      {enhancement?.image && (
        <div className={styles.ledge}>
          <Choice
            label="What is shown"
            value={view}
            options={views}
            onChange={setView}
            className={styles.views}
          />
          <Button
            size="s"
            icon={BookmarkPlus}
            aria-label="Keep as sprite"
            busy={isKeeping}
            onClick={() => void promote(enhancement.id)}
          >
            <span className={styles.words}>Keep as sprite</span>
          </Button>
        </div>
      )}
    </section>
  );
};
