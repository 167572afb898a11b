import { useLocation, useNavigate, useParams } from 'react-router';
import { SpriteDetails } from './SpriteDetails.tsx';

/** The route `/sprite/:id`: one sprite over the library. */
export const SpriteDialog = () => {
  const { id = '' } = useParams();
  const { search } = useLocation();
  const navigate = useNavigate();
  // In place of the dialog, so that going back does not open it again.
  const close = () => navigate({ pathname: '/library', search }, { replace: true, preventScrollReset: true });
  return <SpriteDetails id={id} beneath="the library" onClose={close} />;
};
