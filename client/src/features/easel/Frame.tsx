import type { ReactNode, Ref } from 'react';
import type { Tone } from '../../ui/tone.ts';
import styles from './Frame.module.css';

type Props = { canvas: Ref<HTMLDivElement>; tone?: Tone; children: ReactNode };

/** The wooden easel: a clamp, a frame with a sheet in it, a ledge with two brass knobs, and its legs. */
export const Frame = ({ canvas, tone, children }: Props) => (
  <div className={styles.easel}>
    <span className={styles.legs} aria-hidden="true" />
    <span className={styles.clamp} aria-hidden="true" />
    <div className={styles.frame}>
      <div ref={canvas} data-tone={tone} className={styles.canvas}>
        {children}
      </div>
    </div>
    <span className={styles.ledge} aria-hidden="true" />
  </div>
);
