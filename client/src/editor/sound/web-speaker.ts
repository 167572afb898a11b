import type { Speaker } from './sound-player.ts';

/** So softly the volume changes that nothing clicks, s. */
const glide = 0.02;

/** The sounds of a scene over Web Audio. Made within a press, because browsers let nothing be heard before. */
export const createWebSpeaker = (onFailed: (soundKey: string) => void) => {
  const context = new AudioContext();
  const buffers = new Map<string, AudioBuffer>();
  const asked = new Set<string>();

  const load = async (soundKey: string, url: string) => {
    try {
      const response = await fetch(url);
      if (!response.ok) throw new Error(String(response.status));
      buffers.set(soundKey, await context.decodeAudioData(await response.arrayBuffer()));
    } catch {
      asked.delete(soundKey);
      onFailed(soundKey);
    }
  };
  const speaker: Speaker = {
    lengths: () => Object.fromEntries([...buffers].map(([soundKey, { duration }]) => [soundKey, duration])),
    start(soundKey, offset, gain) {
      const buffer = buffers.get(soundKey);
      if (!buffer) return null;
      const source = new AudioBufferSourceNode(context, { buffer, loop: true });
      const volume = new GainNode(context, { gain });
      source.connect(volume).connect(context.destination);
      source.start(0, offset % buffer.duration);
      return {
        setGain: (next) => volume.gain.setTargetAtTime(next, context.currentTime, glide),
        stop() {
          source.stop();
          volume.disconnect();
        },
      };
    },
  };
  return {
    ...speaker,
    load(urls: ReadonlyMap<string, string>) {
      for (const [soundKey, url] of urls) {
        if (asked.has(soundKey)) continue;
        asked.add(soundKey);
        void load(soundKey, url);
      }
    },
    resume: () => void context.resume(),
    close: () => void context.close(),
  };
};
