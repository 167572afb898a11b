import type { SceneDocument } from '@papeterie/stage';
import { useEffect, useMemo, useState } from 'react';
import { useQuery } from 'urql';
import { graphql } from '../../api/graphql.ts';
import type { Playback } from '../../editor/session/playback.ts';
import { useIsPlaying } from '../../editor/session/use-playback.ts';
import { createSoundPlayer } from '../../editor/sound/sound-player.ts';
import { createWebSpeaker } from '../../editor/sound/web-speaker.ts';

const SceneSounds = graphql(`
  query SceneSounds($id: ID!) {
    scene(id: $id) {
      id
      sounds {
        soundId
        url
      }
    }
  }
`);

export type SceneSoundState = {
  /** Sounds that could not be loaded or played. */
  failed: ReadonlySet<string>;
  /** Whether they can be heard: browsers wait for a press. */
  isUnlocked: boolean;
  /** To be called within a press of a button. */
  unlock: () => void;
};

/** Lets the scene's sounds be heard while it plays, once somebody has pressed play. */
export const useSceneSound = (sceneId: string, scene: SceneDocument, playback: Playback): SceneSoundState => {
  const [failed, setFailed] = useState<ReadonlySet<string>>(new Set());
  const [isUnlocked, setUnlocked] = useState(false);
  const [speaker, setSpeaker] = useState<ReturnType<typeof createWebSpeaker>>();
  const isPlaying = useIsPlaying(playback);
  const keys = [...new Set(scene.sounds.map(({ soundKey }) => soundKey))].join(' ');
  const [{ data }, again] = useQuery({ query: SceneSounds, variables: { id: sceneId }, pause: keys === '' });
  const urls = useMemo(() => new Map(data?.scene?.sounds.map(({ soundId, url }) => [soundId, url])), [data]);

  const isUnknown = keys !== '' && keys.split(' ').some((key) => !urls.has(key));
  // A sound that was just put in is on the server a moment later.
  useEffect(() => {
    if (!isUnknown) return;
    const timer = setInterval(() => again({ requestPolicy: 'network-only' }), 1000);
    return () => clearInterval(timer);
  }, [isUnknown, again]);

  useEffect(() => speaker?.load(urls), [speaker, urls]);
  const isWanted = isUnlocked && keys !== '';
  useEffect(() => {
    if (!isWanted) return;
    const opened = createWebSpeaker((key) => setFailed((now) => new Set(now).add(key)));
    setSpeaker(opened);
    return () => {
      setSpeaker(undefined);
      opened.close();
    };
  }, [isWanted]);
  useEffect(() => {
    if (!speaker || !isPlaying) return;
    const player = createSoundPlayer(playback, speaker);
    let frame = requestAnimationFrame(function tick() {
      player.tick(scene);
      frame = requestAnimationFrame(tick);
    });
    return () => {
      cancelAnimationFrame(frame);
      player.silence();
    };
  }, [speaker, isPlaying, playback, scene]);

  const unlock = () => {
    setUnlocked(true);
    speaker?.resume();
  };
  return { failed, isUnlocked, unlock };
};
