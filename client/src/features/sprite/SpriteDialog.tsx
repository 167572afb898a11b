import { useLocation, useNavigate, useParams } from 'react-router';
import { problemOfRequest } from '../../api/problem.ts';
import { Button } from '../../ui/Button.tsx';
import { Dialog } from '../../ui/Dialog.tsx';
import { chest } from '../../ui/drawings.ts';
import { EmptyState } from '../../ui/EmptyState.tsx';
import { ErrorNote } from '../../ui/ErrorNote.tsx';
import { SpriteDetail } from './SpriteDetail.tsx';
import { useSpriteDetail } from './use-sprite-detail.ts';

/** The page that led here, when it left word. */
const cameFrom = (state: unknown): string | undefined =>
  typeof state === 'object' && state !== null && 'from' in state && typeof state.from === 'string'
    ? state.from
    : undefined;

/** The route `/sprite/:id`: one sprite with everything about it, over the library. */
export const SpriteDialog = () => {
  const { id = '' } = useParams();
  const { search, state } = useLocation();
  const navigate = useNavigate();
  const { sprite, error, fetching, again } = useSpriteDetail(id);
  const problem = error && !sprite ? problemOfRequest(error) : undefined;
  // In place of the dialog, so that going back does not open it again.
  const close = () =>
    navigate(cameFrom(state) ?? { pathname: '/library', search }, {
      replace: true,
      preventScrollReset: true,
    });

  return (
    <Dialog open quiet shape="wide" title={sprite?.name ?? 'Sprite'} onClose={close}>
      {sprite ? (
        <SpriteDetail key={sprite.id} sprite={sprite} onClose={close} />
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
          <Button look="brass" onClick={close}>
            Back to the library
          </Button>
        </EmptyState>
      )}
    </Dialog>
  );
};
