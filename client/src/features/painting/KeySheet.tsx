import { toolNames, tools } from '../../editor/pixels/tools/tools.ts';
import { Dialog } from '../../ui/Dialog.tsx';
import styles from './KeySheet.module.css';

const mod = /Mac|iPhone|iPad/.test(navigator.userAgent) ? '⌘' : 'Ctrl';

const others: [string, string][] = [
  ['[ ]', 'A smaller brush, a larger one'],
  ['X', 'Swap the two colors'],
  ['1 to 0', 'Take one of the first ten colors'],
  ['Alt Click', 'Pick the color there'],
  ['Shift Click', 'A straight line from the last stroke'],
  ['Shift Drag', 'A square, a circle, a straight line'],
  ['+ −', 'Nearer, farther; also with the wheel'],
  ['F', 'Show all'],
  ['Space', 'Hold to move the view with the mouse'],
  [`${mod} Z`, 'Undo'],
  [`${mod} Y`, 'Redo'],
  [`${mod} A`, 'Select all'],
  [`${mod} D`, 'Select nothing'],
  [`${mod} X C V`, 'Cut, copy, paste'],
  ['Del', 'Clear what is selected'],
  ['Shift H', 'Flip left and right'],
  ['Shift V', 'Flip top and bottom'],
  ['Shift R', 'Turn a quarter'],
  ['Enter', 'Put down what was moved'],
  ['Esc', 'Bail out'],
  [`${mod} S`, 'Save as a version'],
  ['← ↑ → ↓', 'Nudge what is selected, or move the cursor; with Shift by 8'],
  ['Space Enter', 'Use the tool at the cursor; twice for a shape'],
];

const all: [string, string][] = [
  ...toolNames.map((name): [string, string] => [tools[name].keys, tools[name].label]),
  ...others,
];

/** The keys of the desk. */
export const KeySheet = ({ open, onClose }: { open: boolean; onClose: () => void }) => (
  <Dialog title="Keys of the desk" open={open} onClose={onClose} shape="wide">
    <dl className={styles.list}>
      {all.map(([keys, text]) => (
        <div key={text} className={styles.row}>
          <dt>{keys.split(' ').map((key) => (key === 'to' ? ' to ' : <kbd key={key}>{key}</kbd>))}</dt>
          <dd>{text}</dd>
        </div>
      ))}
    </dl>
  </Dialog>
);
