import { TurnedSprite } from './TurnedSprite.tsx';
import styles from './Turns.module.css';
import { useTurned } from './use-turned.ts';

/** What was made from a sprite, above all from other sides. */
export const TurnedSprites = ({ spriteId }: { spriteId: string }) => {
  const turned = useTurned(spriteId);
  if (turned.length === 0) return null;
  return (
    <ul className={styles.row} aria-label="Made from this sprite">
      {turned.map((sprite) => (
        <TurnedSprite key={sprite.id} sprite={sprite} />
      ))}
    </ul>
  );
};
