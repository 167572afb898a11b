import { useState } from 'react';
import type { AnimationLoop } from '../../gql/graphql.ts';
import { FrameControls } from '../../ui/FrameControls.tsx';
import { usePlayer } from '../../ui/use-player.ts';
import { useShortcut } from '../../ui/use-shortcut.ts';
import { FrameStrip } from '../animating/FrameStrip.tsx';
import { FrameTools } from '../animating/FrameTools.tsx';
import { duplicateFrame, moveFrame, removeFrame, setDuration } from '../animating/frame-list.ts';
import { useFrames } from '../animating/use-frames.ts';
import type { useHistory } from '../animating/use-history.ts';
import { usePlayKey } from '../animating/use-play-key.ts';
import styles from './AnimationPiece.module.css';
import { BenchPicture } from './BenchPicture.tsx';
import { sizeText } from './size-text.ts';
import type { Preview } from './use-preview.ts';
import { ViewBar } from './ViewBar.tsx';
import type { BenchView } from './view.ts';
import type { BenchAnimation } from './workshop-documents.ts';

type Props = {
  animation: BenchAnimation;
  history: ReturnType<typeof useHistory>;
  preview: Preview & { isWorking: boolean };
  view: BenchView;
  onView: (view: BenchView) => void;
};

/** A movement on the bench: it plays, and its frames are arranged below. */
export const AnimationPiece = ({ animation, history, preview, view, onView }: Props) => {
  const { id, action, frames, loop } = animation;
  const { shown, change, newKey, isSaved } = useFrames({ id, frames }, history.mark);
  const player = usePlayer(
    shown.map(({ durationMs }) => durationMs),
    loop satisfies AnimationLoop,
  );
  const [held, setHeld] = useState(0);
  // While it plays nothing is chosen anew: what the buttons mean would run away.
  const chosen = Math.min(player.isPlaying ? held : player.index, shown.length - 1);
  const choose = (place: number) => {
    setHeld(place);
    player.show(place);
  };
  const move = (from: number, to: number) => {
    if (to < 0 || to >= shown.length) return;
    change((list) => moveFrame(list, from, to));
    choose(to);
  };
  const duplicate = () => {
    change((list) => duplicateFrame(list, chosen, newKey()));
    choose(chosen + 1);
  };
  const remove = () => {
    change((list) => removeFrame(list, chosen));
    choose(Math.max(0, Math.min(chosen, shown.length - 2)));
  };
  usePlayKey(player.toggle);
  useShortcut(',', () => player.step(-1));
  useShortcut('.', () => player.step(1));
  useShortcut('mod+z', () => void history.undo(), { enabled: isSaved && history.canUndo });
  useShortcut('mod+shift+z', () => void history.redo(), { enabled: isSaved && history.canRedo });

  const before = shown.map(({ image }) => image);
  // Frames that were arranged anew are tried again first.
  const after = isSaved && preview.frames?.length === before.length ? preview.frames : undefined;
  const durationMs = shown[chosen]?.durationMs ?? 100;
  return (
    <div className={styles.piece}>
      <ViewBar
        view={view}
        moves={shown.length > 1}
        size={sizeText(before[0], after?.[0])}
        onChange={onView}
      />
      <BenchPicture
        name={action}
        frames={before}
        after={after}
        index={player.index}
        view={view}
        isWorking={preview.isWorking}
      />
      <FrameControls player={player} count={shown.length} keys />
      <FrameStrip
        frames={shown}
        chosen={chosen}
        onChoose={choose}
        onMove={move}
        onDuplicate={duplicate}
        onRemove={remove}
      />
      <FrameTools
        animationId={id}
        chosen={chosen}
        count={shown.length}
        durationMs={durationMs}
        isEven={shown.every((frame) => frame.durationMs === durationMs)}
        history={history}
        onMove={(to) => move(chosen, to)}
        onDuplicate={duplicate}
        onRemove={remove}
        onDuration={(ms, all) => change((list) => setDuration(list, ms, all ? undefined : chosen))}
      />
    </div>
  );
};
