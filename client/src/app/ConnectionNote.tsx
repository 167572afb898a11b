import { DoorOpen, Hourglass, Unplug } from 'lucide-react';
import { useNavigate } from 'react-router';
import { useInterruption } from '../api/graph-context.ts';
import { inHumanTime } from '../api/problem.ts';
import { useSession } from '../features/session/session.ts';
import { Button } from '../ui/Button.tsx';
import styles from './ConnectionNote.module.css';

/** Says why nothing new comes in, and what is done about it; short interruptions pass unseen. */
export const ConnectionNote = () => {
  const interruption = useInterruption();
  const { renew } = useSession();
  const navigate = useNavigate();
  const comeIn = async () => {
    await navigate('/settings#account');
    renew();
  };
  return (
    <div role="status">
      {interruption?.kind === 'lost' && (
        <p className={styles.note}>
          <Unplug size={17} aria-hidden="true" />
          The connection is lost. Trying again; what you made is safe.
        </p>
      )}
      {interruption?.kind === 'busy' && (
        <p className={styles.note}>
          <Hourglass size={17} aria-hidden="true" />
          <span>
            Nothing new is shown for now: {inHumanTime(interruption.message) || 'the studio is busy.'} It is
            tried again by itself.
          </span>
        </p>
      )}
      {interruption?.kind === 'ended' && (
        <div className={styles.note}>
          <DoorOpen size={17} aria-hidden="true" />
          <span>You were signed out. What was saved is safe in your account.</span>
          <Button size="s" look="brass" onClick={() => void comeIn()}>
            Sign in again
          </Button>
        </div>
      )}
    </div>
  );
};
