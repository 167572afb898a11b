import { ChevronsLeftRight } from 'lucide-react';
import { type KeyboardEvent, type PointerEvent, type ReactNode, useRef, useState } from 'react';
import styles from './Comparer.module.css';

type Props = { before: ReactNode; after: ReactNode; label: string };

const keySteps: Record<string, (at: number) => number> = {
  ArrowLeft: (at) => at - 2,
  ArrowDown: (at) => at - 2,
  ArrowRight: (at) => at + 2,
  ArrowUp: (at) => at + 2,
  PageDown: (at) => at - 10,
  PageUp: (at) => at + 10,
  Home: () => 0,
  End: () => 100,
};

const clamp = (at: number) => Math.min(100, Math.max(0, at));

/** Two pictures in one place, and a brass bar between them that is dragged or moved with the arrow keys. */
export const Comparer = ({ before, after, label }: Props) => {
  const [at, setAt] = useState(50);
  const frame = useRef<HTMLDivElement>(null);

  const follow = (event: PointerEvent) => {
    const box = frame.current?.getBoundingClientRect();
    if (box && event.buttons & 1) setAt(clamp(((event.clientX - box.left) / box.width) * 100));
  };
  const press = (event: KeyboardEvent) => {
    const step = keySteps[event.key];
    if (!step) return;
    event.preventDefault();
    setAt((now) => clamp(step(now)));
  };

  return (
    <div
      ref={frame}
      className={styles.frame}
      onPointerDown={(event) => {
        event.currentTarget.setPointerCapture(event.pointerId);
        follow(event);
      }}
      onPointerMove={follow}
    >
      {/* Cut off, too: it would show through where the after is transparent. */}
      <div className={styles.picture} style={{ clipPath: `inset(0 ${100 - at}% 0 0)` }}>
        {before}
      </div>
      <div className={styles.picture} style={{ clipPath: `inset(0 0 0 ${at}%)` }}>
        {after}
      </div>
      <div
        role="slider"
        tabIndex={0}
        aria-label={label}
        aria-orientation="horizontal"
        aria-valuemin={0}
        aria-valuemax={100}
        aria-valuenow={Math.round(at)}
        aria-valuetext={`${Math.round(at)} % before, ${100 - Math.round(at)} % after`}
        onKeyDown={press}
        className={styles.bar}
        style={{ left: `${at}%` }}
      >
        <span className={styles.knob}>
          <ChevronsLeftRight size={16} aria-hidden="true" />
        </span>
      </div>
      <span className={styles.left} aria-hidden="true" hidden={at < 18}>
        before
      </span>
      <span className={styles.right} aria-hidden="true" hidden={at > 82}>
        after
      </span>
    </div>
  );
};
