import { useEffect, useMemo, useState } from 'react';
import { useClient, useSubscription } from 'urql';
import { randomKey } from '../../api/random-key.ts';
import type { Mark } from '../../editor/stage/marks.ts';
import { PointOut, ScenePresence, visitorsOf } from './visitors.ts';

/** Who else is in the scene and what they have chosen; they see what is chosen here. */
export const usePresence = (sceneId: string, selectedId: string | undefined) => {
  const client = useClient();
  const [visitorId] = useState(randomKey);
  const [{ data }] = useSubscription({ query: ScenePresence, variables: { sceneId, visitorId } });
  const present = data?.scenePresence;
  const own = present?.find((one) => one.visitorId === visitorId);
  const told = own?.selection.join() ?? '';
  const isHere = own !== undefined;

  // Also after a lost connection, when the others only know that somebody has come back.
  useEffect(() => {
    if (!isHere || told === (selectedId ?? '')) return;
    const selection = selectedId ? [selectedId] : [];
    // If it does not arrive, nothing is lost but an outline.
    void client.mutation(PointOut, { input: { sceneId, visitorId, selection } }).toPromise();
  }, [client, sceneId, visitorId, selectedId, isHere, told]);

  return useMemo(() => {
    const visitors = visitorsOf(present ?? [], visitorId);
    const marks = visitors.flatMap(({ id, name, color, selection }): Mark[] =>
      selection.map((layerId) => ({ key: `${id} ${layerId}`, layerId, color, name })),
    );
    return { visitors, marks };
  }, [present, visitorId]);
};
