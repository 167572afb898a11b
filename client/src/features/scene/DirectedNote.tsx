import { Undo2, X } from 'lucide-react';
import { useEffect, useEffectEvent } from 'react';
import { useQuery } from 'urql';
import { graphql } from '../../api/graphql.ts';
import type { NotDoneReason } from '../../gql/graphql.ts';
import { Button } from '../../ui/Button.tsx';
import styles from './DirectedNote.module.css';

const DirectedJob = graphql(`
  query DirectedJob($id: ID!) {
    job(id: $id) {
      id
      directed {
        done {
          layerId
          layerName
          does
        }
        notDone {
          words
          reason
        }
      }
    }
  }
`);

const reasons: Record<NotDoneReason, string> = {
  NOT_UNDERSTOOD: 'not understood',
  NO_SUBJECT: 'no layer was named for it',
  NOTHING_TO_CHANGE: 'it does nothing yet that could be changed so',
  NOT_POSSIBLE: 'layers cannot do that, or not with the rest that was said',
  ALREADY_SO: 'it is so already',
  NO_ROOM: 'has as many behaviors as a layer may have',
  GONE: 'is no longer on the stage',
};

/** So many lines are read; the layers themselves tell the rest. */
const mostLines = 6;

type Done = { layerName: string; does: string };

/** Who does the same is told of together. */
const together = (done: readonly Done[]): [does: string, names: string][] => {
  const names = new Map<string, string[]>();
  for (const { layerName, does } of done) names.set(does, [...(names.get(does) ?? []), layerName]);
  return [...names].map(([does, all]) => [does, all.join(', ')]);
};

type Props = {
  jobId: string;
  /** All of it was done: there is nothing to say in other words. */
  onComplete: () => void;
  onUndo: () => void;
  onClose: () => void;
};

/** What was made of somebody's directions, and what was not. */
export const DirectedNote = ({ jobId, onComplete, onUndo, onClose }: Props) => {
  const [{ data }] = useQuery({
    query: DirectedJob,
    variables: { id: jobId },
    // While it went on there was nothing to tell.
    requestPolicy: 'network-only',
  });
  const directed = data?.job?.directed;
  const isComplete = directed?.notDone.length === 0;
  const tell = useEffectEvent(onComplete);
  useEffect(() => {
    if (isComplete) tell();
  }, [isComplete]);
  if (!directed) return null;
  const { done, notDone } = directed;
  const told = together(done);
  return (
    <section role="status" aria-label="What was directed" className={styles.note}>
      <h3>{isComplete ? 'Directed' : 'Directed in part'}</h3>
      <ul className={styles.list}>
        {told.slice(0, mostLines).map(([does, names]) => (
          <li key={does}>
            <b>{names}</b>: {does}
          </li>
        ))}
        {told.length > mostLines && <li>… and {told.length - mostLines} more</li>}
      </ul>
      {notDone.length > 0 && (
        <>
          <h4>Not done</h4>
          <ul className={styles.list}>
            {notDone.map(({ words, reason }) => (
              <li key={`${reason} ${words}`}>
                “{words}”: {reasons[reason]}
              </li>
            ))}
          </ul>
        </>
      )}
      <div className={styles.verbs}>
        <Button size="s" icon={Undo2} onClick={onUndo}>
          Undo
        </Button>
        <Button look="quiet" size="s" icon={X} onClick={onClose}>
          Close
        </Button>
      </div>
    </section>
  );
};
