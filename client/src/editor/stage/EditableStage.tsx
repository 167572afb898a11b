import { useRef } from 'react';
import { useEditor } from '../session/editor-context.ts';
import styles from './EditableStage.module.css';
import { isMovable } from './gestures.ts';
import type { Mark } from './marks.ts';
import { StageMark } from './StageMark.tsx';
import { type StageHandle, StageView } from './StageView.tsx';
import { useStageGestures } from './use-stage-gestures.ts';

type Props = { /** What others have chosen. */ others: readonly Mark[] };

/** The stage as one works on it. */
export const EditableStage = ({ others }: Props) => {
  const { scene, art, playback, selected } = useEditor();
  const stage = useRef<StageHandle>(null);
  const { handlers, startScaling } = useStageGestures(stage);
  return (
    <StageView
      {...handlers}
      handle={stage}
      scene={scene}
      pictures={art}
      playback={playback}
      className={styles.stage}
      role="application"
      tabIndex={0}
      aria-label={
        selected
          ? `Stage, ${selected.name} chosen: arrow keys move it`
          : 'Stage: press a sprite, or choose a layer from the list'
      }
      marks={
        <>
          {others.map((mark) => (
            <StageMark key={mark.key} mark={mark} />
          ))}
          {selected && (
            <StageMark key="own" mark={{ key: 'own', layerId: selected.id, color: 'var(--brass-light)' }}>
              {isMovable(selected) && (
                <span className={styles.corner} onPointerDown={startScaling} aria-hidden="true" />
              )}
            </StageMark>
          )}
        </>
      }
    />
  );
};
