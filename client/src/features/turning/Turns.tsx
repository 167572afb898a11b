import { Fold } from '../../ui/Fold.tsx';
import { TurnedSprites } from './TurnedSprites.tsx';
import { TurnPanel } from './TurnPanel.tsx';
import { useTurned } from './use-turned.ts';

type Props = { sprite: { id: string; image?: { width: number; height: number } | null } };

/** What a sprite looks like from other sides, and from which it shall. */
export const Turns = ({ sprite: { id, image } }: Props) => {
  const turned = useTurned(id);
  return (
    <>
      <TurnedSprites spriteId={id} />
      {image && (
        <Fold title={turned.length > 0 ? 'Other directions' : 'Turn it around'}>
          <TurnPanel sprite={{ id, image }} />
        </Fold>
      )}
    </>
  );
};
