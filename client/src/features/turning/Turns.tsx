import { Fold } from '../../ui/Fold.tsx';
import { TurnedSprite } from './TurnedSprite.tsx';
import { TurnPanel } from './TurnPanel.tsx';
import styles from './Turns.module.css';
import { useTurned } from './use-turned.ts';

type Props = { sprite: { id: string; image?: { width: number; height: number } | null } };

/** What a sprite looks like from other sides, and from which it shall. */
export const Turns = ({ sprite: { id, image } }: Props) => {
  const turned = useTurned(id);
  return (
    <>
      {turned.length > 0 && (
        <ul className={styles.row} aria-label="Made from this sprite">
          {turned.map((sprite) => (
            <TurnedSprite key={sprite.id} sprite={sprite} />
          ))}
        </ul>
      )}
      {image && (
        <Fold title={turned.length > 0 ? 'Other directions' : 'Turn it around'}>
          <TurnPanel sprite={{ id, image }} />
        </Fold>
      )}
    </>
  );
};
