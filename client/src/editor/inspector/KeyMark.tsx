import { Diamond } from 'lucide-react';
import styles from './KeyMark.module.css';

/** Beside a value that keyframes move: filled where one of them is at this moment. */
export const KeyMark = ({ isKey }: { isKey: boolean }) => {
  const words = isKey ? 'A keyframe at this moment' : 'Moved by keyframes';
  return (
    <span className={styles.mark} data-key={isKey} title={words}>
      <Diamond size={11} aria-hidden="true" fill={isKey ? 'currentColor' : 'none'} />
      <span className="sr-only">{words}</span>
    </span>
  );
};
