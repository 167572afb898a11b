import { Repeat, Trash2 } from 'lucide-react';
import { useEditor } from '../../editor/session/editor-context.ts';
import { IconButton } from '../../ui/IconButton.tsx';
import { NumberInput } from '../../ui/NumberInput.tsx';
import styles from './SoundPanel.module.css';
import { SoundShelf } from './SoundShelf.tsx';
import { UploadSound } from './UploadSound.tsx';
import type { SceneSoundState } from './use-scene-sound.ts';

/** When which sound is heard, and how loud. */
export const SoundPanel = ({ sound: { failed, isUnlocked } }: { sound: SceneSoundState }) => {
  const { editing, scene, playback } = useEditor();
  const change = (cueId: string, part: { time?: number; volume?: number }, isFinal: boolean) => {
    editing.preview([{ updateSound: { cueId, ...part } }]);
    if (isFinal) editing.commit();
  };
  /** It begins where the scene is now. */
  const take = ({ id, name }: { id: string; name: string }) => {
    const time = playback.isPlaying() ? 0 : Math.round(playback.time() * 10) / 10;
    editing.edit([{ addSound: { soundId: id, name, time } }]);
  };
  return (
    <div className={styles.panel}>
      <ul className={styles.list}>
        {scene.sounds.map(({ id, name, soundKey, time, volume, loop }) => (
          <li key={id} className={styles.sound}>
            <span className={styles.name}>{name}</span>
            <IconButton
              icon={Repeat}
              label={loop ? `Play ${name} once` : `Repeat ${name}`}
              aria-pressed={loop}
              className={loop ? styles.on : styles.off}
              onClick={() => editing.edit([{ updateSound: { cueId: id, loop: !loop } }])}
            />
            <IconButton
              icon={Trash2}
              label={`Remove ${name}`}
              className={styles.off}
              onClick={() => editing.edit([{ removeSound: { cueId: id } }])}
            />
            <div className={styles.numbers}>
              <NumberInput
                label={`${name} begins`}
                value={time}
                min={0}
                max={scene.durationSeconds}
                step={0.1}
                unit="s"
                onChange={(value, isFinal) => change(id, { time: value ?? 0 }, isFinal)}
              />
              <input
                type="range"
                aria-label={`Volume of ${name}`}
                min={0}
                max={1}
                step={0.05}
                value={volume}
                onChange={(event) => change(id, { volume: event.target.valueAsNumber }, false)}
                onPointerUp={() => editing.commit()}
                onKeyUp={() => editing.commit()}
                onBlur={() => editing.commit()}
              />
            </div>
            {failed.has(soundKey) && (
              <p role="alert" className={styles.failed}>
                This sound could not be played. Remove it, and upload it in another format.
              </p>
            )}
          </li>
        ))}
      </ul>
      {scene.sounds.length > 0 && !isUnlocked && (
        <p className={styles.note}>Press Play once to hear them: browsers are silent before.</p>
      )}
      <div className={styles.verbs}>
        <UploadSound onTake={take} />
        <SoundShelf onTake={take} />
      </div>
    </div>
  );
};
