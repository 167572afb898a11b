import type { SceneDocument } from '@papeterie/stage';
import { useEffect, useMemo, useState } from 'react';
import { useClient } from 'urql';
import {
  createPictures,
  noPictures,
  type PictureFacts,
  type StagePictures,
} from '../../editor/stage/pictures.ts';
import { riddenOn } from '../../editor/stage/skyline.ts';
import { watchSprites } from './watch-sprites.ts';

export type StageArt = StagePictures & { facts: ReadonlyMap<string, PictureFacts> };

/** The pictures of a scene's sprites, as they are now. */
export const useStagePictures = (scene: SceneDocument): StageArt => {
  const client = useClient();
  const [facts, setFacts] = useState<ReadonlyMap<string, PictureFacts>>(new Map());
  const [pictures, setPictures] = useState(noPictures);
  const [watching, setWatching] = useState<ReturnType<typeof watchSprites>>();
  const [loading, setLoading] = useState<ReturnType<typeof createPictures>>();

  useEffect(() => {
    const watched = watchSprites(client, setFacts);
    const loaded = createPictures(setPictures);
    setWatching(watched);
    setLoading(loaded);
    return () => {
      watched.stop();
      loaded.stop();
    };
  }, [client]);

  const keys = scene.layers.map(({ spriteKey }) => spriteKey).join(' ');
  useEffect(() => watching?.want(keys.split(' ').filter(Boolean)), [watching, keys]);
  const carrying = [...riddenOn(scene)].join(' ');
  useEffect(() => loading?.show(facts, new Set(carrying.split(' '))), [loading, facts, carrying]);
  return useMemo(() => ({ ...pictures, facts }), [pictures, facts]);
};
