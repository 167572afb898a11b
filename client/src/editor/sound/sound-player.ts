import { type SceneDocument, soundsAt } from '@papeterie/stage';
import type { Playback } from '../session/playback.ts';

/** A sound that is being heard. */
export type Voice = { setGain(gain: number): void; stop(): void };

/** Where sounds come out: Web Audio in the studio, a list in tests. */
export type Speaker = {
  /** s, by sound; only of those that can be played. */
  lengths(): Readonly<Record<string, number>>;
  start(soundKey: string, offset: number, gain: number): Voice | null;
};

/** A jump of the time by more than this is not just the next frame, s. */
const jump = 0.25;

/** Lets the sounds of a scene be heard as its time goes on: `tick` compares what should be heard with what is. */
export const createSoundPlayer = (playback: Playback, speaker: Speaker) => {
  const voices = new Map<string, { soundKey: string; voice: Voice }>();
  let lastTime = 0;

  const silence = () => {
    for (const { voice } of voices.values()) voice.stop();
    voices.clear();
  };

  return {
    tick(scene: SceneDocument) {
      const time = playback.time();
      const hasJumped = time < lastTime || time - lastTime > jump;
      lastTime = time;
      if (!playback.isPlaying() || hasJumped) silence();
      if (!playback.isPlaying()) return;
      const heard = soundsAt(scene, speaker.lengths(), time);
      for (const [cueId, { soundKey, voice }] of voices) {
        if (heard.some((one) => one.cueId === cueId && one.soundKey === soundKey)) continue;
        voice.stop();
        voices.delete(cueId);
      }
      for (const { cueId, soundKey, offset, gain } of heard) {
        const playing = voices.get(cueId);
        if (playing) playing.voice.setGain(gain);
        else {
          const voice = speaker.start(soundKey, offset, gain);
          if (voice) voices.set(cueId, { soundKey, voice });
        }
      }
    },
    silence,
  };
};
