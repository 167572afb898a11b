import { problemOfRequest } from '../../api/problem.ts';
import { Button } from '../../ui/Button.tsx';
import { Dialog } from '../../ui/Dialog.tsx';
import { chest } from '../../ui/drawings.ts';
import { EmptyState } from '../../ui/EmptyState.tsx';
import { ErrorNote } from '../../ui/ErrorNote.tsx';
import { SpriteDetail } from './SpriteDetail.tsx';
import { useSpriteDetail } from './use-sprite-detail.ts';

type Props = {
  id: string /** What closing comes back to: "the library". */;
  beneath: string;
  onClose: () => void;
};

/** One sprite with everything about it, over the page that it was asked for on. */
export const SpriteDetails = ({ id, beneath, onClose }: Props) => {
  const { sprite, error, fetching, again } = useSpriteDetail(id);
  const problem = error && !sprite ? problemOfRequest(error) : undefined;
  return (
    <Dialog open quiet shape="wide" title={sprite?.name ?? 'Sprite'} onClose={onClose}>
      {sprite ? (
        <SpriteDetail key={sprite.id} sprite={sprite} onClose={onClose} />
      ) : problem ? (
        <ErrorNote title={problem.title} advice={problem.advice}>
          <Button size="s" onClick={() => again({ requestPolicy: 'network-only' })}>
            Try again
          </Button>
        </ErrorNote>
      ) : fetching ? (
        <p role="status">Fetching it</p>
      ) : (
        <EmptyState
          drawing={chest}
          size={7}
          title="This sprite is not here"
          text="It may have been deleted for good."
        >
          <Button look="brass" onClick={onClose}>
            Back to {beneath}
          </Button>
        </EmptyState>
      )}
    </Dialog>
  );
};
