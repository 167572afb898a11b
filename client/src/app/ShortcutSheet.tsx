import { Dialog } from '../ui/Dialog.tsx';
import styles from './ShortcutSheet.module.css';

const mod = /Mac|iPhone|iPad/.test(navigator.userAgent) ? '⌘' : 'Ctrl';

const shortcuts: [string[], string][] = [
  [[mod, 'Enter'], 'Draw what is described'],
  [['F'], 'Favorite, or no longer'],
  [['Del'], 'Move to the trash'],
  [['/'], 'Search the library'],
  [['Shift', 'Click'], 'Choose from here to there'],
  [['← →'], 'Move the before and after bar'],
  [['Space'], 'Play the scene or the animation, or pause'],
  [[', .'], 'One frame back, one frame on'],
  [['Alt', '← →'], 'Move the chosen frame in the strip; D doubles it'],
  [[mod, 'Z'], 'Take a step on the stage back'],
  [[mod, 'Shift', 'Z'], 'Do it again'],
  [['← ↑ → ↓'], 'Move what is chosen on the stage; with Shift farther'],
  [['Esc'], 'Close, or choose none'],
  [['?'], 'Show this sheet'],
];

export const ShortcutSheet = ({ open, onClose }: { open: boolean; onClose: () => void }) => (
  <Dialog title="Keyboard" open={open} onClose={onClose}>
    <dl className={styles.list}>
      {shortcuts.map(([keys, text]) => (
        <div key={text} className={styles.row}>
          <dt>
            {keys.map((key) => (
              <kbd key={key}>{key}</kbd>
            ))}
          </dt>
          <dd>{text}</dd>
        </div>
      ))}
    </dl>
  </Dialog>
);
