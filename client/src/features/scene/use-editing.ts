import { readScene } from '@papeterie/stage';
import { useEffect, useEffectEvent, useMemo, useState, useSyncExternalStore } from 'react';
import { useClient } from 'urql';
import { useReconnect } from '../../api/graph-context.ts';
import { createEditing, type Editing, type EditingState } from '../../editor/document/editing.ts';
import { notify, notifyProblem } from '../../ui/notify.ts';
import { createGraphSceneApi } from './graph-scene-api.ts';
import type { OpenScene } from './scene-documents.ts';

const never = () => () => {};

/** The editing of an open scene, for as long as it is open. */
export const useEditing = (
  { id, revision, document }: OpenScene,
  onRenamed: (layers: ReadonlyMap<string, string>) => void,
): { editing: Editing | undefined } & EditingState => {
  const client = useClient();
  const [editing, setEditing] = useState<Editing>();
  // Only how it starts: from then on the editing knows better than the query.
  const [start] = useState(() => ({ scene: readScene(document), revision }));
  const renamed = useEffectEvent(onRenamed);
  useEffect(() => {
    const opened = createEditing(createGraphSceneApi(client, id), start, {
      onRefused: notifyProblem,
      onDropped: (count) =>
        notify(
          count === 1
            ? 'One change was lost: what it was about is gone.'
            : `${count} changes were lost: what they were about is gone.`,
        ),
      onRenamed: (layers) => renamed(layers),
    });
    setEditing(opened);
    return opened.close;
  }, [client, id, start]);
  useReconnect(() => editing?.reconnected());
  const initial = useMemo((): EditingState => ({ scene: start.scene, state: 'saved' }), [start]);
  const current = useSyncExternalStore(editing?.subscribe ?? never, editing?.current ?? (() => initial));
  return { editing, ...current };
};
