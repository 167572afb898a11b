import { sceneBounds } from '../../bounds.ts';
import type { SceneSound } from '../../document.ts';
import type { Warn } from '../warnings.ts';
import { type Fields, isRecord, readFields } from './fields.ts';

const clamp = (value: number, max: number): number => Math.min(max, Math.max(0, value));

const soundOf = (fields: Fields, id: string, warn: Warn): SceneSound | null => {
  const file = fields.text('sound_file');
  const time = fields.number('time_offset');
  if (!file || time === null) {
    warn(
      file
        ? 'A sound without a time never played and was left out.'
        : 'A sound without a sound_file was left out.',
    );
    return null;
  }
  const longest = sceneBounds.maxDurationSeconds;
  return {
    id,
    name: (file.split('/').at(-1) || file).slice(0, sceneBounds.nameLength),
    soundKey: file,
    time: clamp(time, longest),
    volume: clamp(fields.number('volume') ?? 1, 1),
    loop: fields.flag('loop'),
    fadeIn: clamp(fields.number('fade_in') ?? 0, longest),
    fadeOut: clamp(fields.number('fade_out') ?? 0, longest),
  };
};

/** Only the scene's own sounds with a time ever played. A cue's soundKey is its `sound_file`, word for word. */
export const importSounds = (list: unknown, at: (where: string) => Warn): SceneSound[] => {
  if (!Array.isArray(list)) return [];
  const sounds: SceneSound[] = [];
  for (const [index, entry] of list.entries()) {
    const warn = at(`sound ${index + 1}`);
    if (sounds.length === sceneBounds.sounds) {
      warn(`A scene has at most ${sceneBounds.sounds} sounds: this one and what follows were left out.`);
      break;
    }
    if (!isRecord(entry)) warn('This is no sound and was left out.');
    const sound = isRecord(entry)
      ? soundOf(readFields(entry, warn), `sound-${sounds.length + 1}`, warn)
      : null;
    if (sound) sounds.push(sound);
  }
  return sounds;
};
