import { Pause, Play, SkipBack } from 'lucide-react';
import { useEffect, useEffectEvent } from 'react';
import { IconButton } from '../../ui/IconButton.tsx';
import type { Playback } from '../session/playback.ts';
import { useIsPlaying } from '../session/use-playback.ts';
import { TimeSlider } from './TimeSlider.tsx';
import styles from './Transport.module.css';

type Props = {
  playback: Playback;
  /** Pressed by hand: browsers let sounds begin only then. */
  onPressed?: () => void;
};

/** What has a meaning of its own for the space bar. */
const takesSpace =
  'button, a, input, textarea, select, summary, [contenteditable], [role=slider], [role=menu], [role=dialog], [role=alertdialog], [role=listbox]';

/** Play, pause, and where one is. */
export const Transport = ({ playback, onPressed }: Props) => {
  const isPlaying = useIsPlaying(playback);
  const toggle = () => {
    onPressed?.();
    if (playback.isPlaying()) playback.pause();
    else playback.play();
  };
  const pressSpace = useEffectEvent((event: KeyboardEvent) => {
    if (event.key !== ' ' || event.defaultPrevented || event.ctrlKey || event.metaKey) return;
    if (event.target instanceof Element && event.target.closest(takesSpace)) return;
    event.preventDefault();
    toggle();
  });
  useEffect(() => {
    const listen = (event: KeyboardEvent) => pressSpace(event);
    window.addEventListener('keydown', listen);
    return () => window.removeEventListener('keydown', listen);
  }, []);
  return (
    <div role="toolbar" aria-label="Play" className={styles.transport}>
      <IconButton icon={SkipBack} label="To the beginning" onClick={() => playback.seek(0)} />
      <IconButton
        icon={isPlaying ? Pause : Play}
        label={isPlaying ? 'Pause' : 'Play'}
        keys="Space"
        className={styles.play}
        onClick={toggle}
      />
      <TimeSlider playback={playback} />
    </div>
  );
};
