import { useCallback, useRef, useState } from 'react';
import { useClient } from 'urql';
import type { Painting } from '../../editor/pixels/document/painting.ts';
import { Paper } from '../../ui/Paper.tsx';
import { NobodyCan } from '../artists/NobodyCan.tsx';
import { useArtist } from '../artists/use-artist.ts';
import { JobFailure } from '../jobs/JobFailure.tsx';
import { JobProgress } from '../jobs/JobProgress.tsx';
import { useJobVerbs } from '../jobs/use-job-verbs.ts';
import { MaskVerbs } from './MaskVerbs.tsx';
import { RedrawForm } from './RedrawForm.tsx';
import styles from './RedrawPanel.module.css';
import { RedrawResult } from './RedrawResult.tsx';
import { useRedrawing } from './use-redrawing.ts';
import { type PaintedImage, type PaintedSprite, SpriteToPaint } from './use-sprite-to-paint.ts';

type Props = {
  sprite: PaintedSprite;
  mask: Painting;
  /** Unsaved: the artist would not see it. */
  isDirty: boolean;
  isSaving: boolean;
  onSave: () => void;
  onDrawn: (image: PaintedImage) => Promise<void>;
};

/** What shall be drawn anew, by whom, how it goes and what came of it. */
export const RedrawPanel = ({ sprite, mask, isDirty, isSaving, onSave, onDrawn }: Props) => {
  const client = useClient();
  const [jobId, setJobId] = useState<string>();
  const [result, setResult] = useState<{ before: PaintedImage; after: PaintedImage }>();
  const before = useRef<PaintedImage>(undefined);
  const { cancel } = useJobVerbs();
  const look = useCallback(async () => {
    const answer = await client
      .query(SpriteToPaint, { id: sprite.id }, { requestPolicy: 'network-only' })
      .toPromise();
    return answer.data?.sprite?.image ?? undefined;
  }, [client, sprite.id]);
  const { job, isActive } = useRedrawing(jobId, async () => {
    const after = await look();
    if (!after || !before.current) return;
    setResult({ before: before.current, after });
    await onDrawn(after);
  });
  const start = async (id: string) => {
    setResult(undefined);
    setJobId(id);
  };
  const { artist, artists, isLoading } = useArtist('INPAINT');
  // Who has marked a part and only then hears that nobody draws it has worked for nothing.
  if (!isLoading && !artist)
    return (
      <Paper title="Redraw a part">
        <NobodyCan verb="redraw a part" artists={artists} />
      </Paper>
    );
  return (
    <>
      <Paper title="Redraw a part">
        <p className={styles.help}>
          Paint over what shall be drawn anew. Everything else stays as it is, pixel for pixel.
        </p>
        <MaskVerbs mask={mask} />
        <RedrawForm
          sprite={sprite}
          mask={mask}
          isBusy={isActive}
          isDirty={isDirty}
          isSaving={isSaving}
          onSave={onSave}
          onBefore={async () => {
            before.current = await look();
          }}
          onStarted={start}
        />
        {isActive && job && <JobProgress job={job} onCancel={() => void cancel(job.id)} />}
        {job && !isActive && job.status !== 'SUCCEEDED' && <JobFailure job={job} />}
      </Paper>
      {result && <RedrawResult spriteId={sprite.id} {...result} />}
    </>
  );
};
