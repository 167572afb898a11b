import { problemOfRequest } from '../../api/problem.ts';
import { Button } from '../../ui/Button.tsx';
import { ErrorNote } from '../../ui/ErrorNote.tsx';
import { Fold } from '../../ui/Fold.tsx';
import { AnimationItem } from './AnimationItem.tsx';
import styles from './Movements.module.css';
import { MovePanel } from './MovePanel.tsx';
import { useAnimations } from './use-animations.ts';

type Props = { sprite: { id: string; image?: { width: number; height: number } | null } };

/** How a sprite moves, and how it shall. */
export const Movements = ({ sprite: { id, image } }: Props) => {
  const { animations, direction, error, again } = useAnimations(id);
  const problem = error && problemOfRequest(error);
  return (
    <>
      {problem && (
        <ErrorNote title={problem.title} advice={problem.advice}>
          <Button size="s" onClick={() => again({ requestPolicy: 'network-only' })}>
            Try again
          </Button>
        </ErrorNote>
      )}
      {animations && animations.length > 0 && (
        <ul className={styles.list} aria-label="Animations of this sprite">
          {animations.map((animation) => (
            <AnimationItem key={animation.id} animation={animation} />
          ))}
        </ul>
      )}
      {image && (
        <Fold title={animations?.length ? 'Another movement' : 'Make it move'}>
          <MovePanel key={direction} sprite={{ id, image, direction }} />
        </Fold>
      )}
    </>
  );
};
