import type { SceneEdit } from '@papeterie/stage';
import { Plus } from 'lucide-react';
import { useEffect, useEffectEvent, useState } from 'react';
import { useSearchParams } from 'react-router';
import { useClient } from 'urql';
import { inBatches } from '../../api/in-batches.ts';
import { problemOfRequest } from '../../api/problem.ts';
import { addEdit } from '../../editor/layers/layer-edits.ts';
import { useEditor } from '../../editor/session/editor-context.ts';
import { Button } from '../../ui/Button.tsx';
import { Dialog } from '../../ui/Dialog.tsx';
import { notifyProblem } from '../../ui/notify.ts';
import type { SpriteCard } from '../sprite/sprite-card.ts';
import { SpritePicker } from './SpritePicker.tsx';
import { StageSprites } from './watch-sprites.ts';

/** Puts sprites of the library on the stage; those that somebody came with are put there at once. */
export const AddSprite = () => {
  const client = useClient();
  const { editing, scene, select } = useEditor();
  const [isOpen, setOpen] = useState(false);
  const [params, setParams] = useSearchParams();
  const brought = params.get('put');

  const putBrought = useEffectEvent(async (ids: string[]) => {
    // Reloading must not put them there again.
    setParams({}, { replace: true });
    const edits: SceneEdit[] = [];
    const look = async (batch: string[]) => {
      const { data, error } = await client.query(StageSprites, { ids: batch }).toPromise();
      for (const node of data?.nodes ?? [])
        if (node?.__typename === 'Sprite') edits.push(addEdit(scene, node));
      return { problem: error && problemOfRequest(error) };
    };
    const { problem } = await inBatches(ids, look);
    if (problem) notifyProblem(problem);
    else if (edits.length > 0) editing.edit(edits);
  });
  useEffect(() => {
    if (brought) void putBrought(brought.split(','));
  }, [brought]);

  const put = (sprite: SpriteCard) => {
    setOpen(false);
    const [added] = editing.edit([addEdit(scene, sprite)]) ?? [];
    if (added && 'addLayer' in added) select(added.addLayer.layerId ?? undefined);
  };
  return (
    <>
      <Button size="s" look="brass" icon={Plus} onClick={() => setOpen(true)}>
        Add
      </Button>
      <Dialog shape="wide" title="Put a sprite on the stage" open={isOpen} onClose={() => setOpen(false)}>
        <SpritePicker onPick={put} />
      </Dialog>
    </>
  );
};
