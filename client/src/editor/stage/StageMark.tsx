import type { ReactNode } from 'react';
import type { Mark } from './marks.ts';
import styles from './StageMark.module.css';

type Props = { mark: Mark; children?: ReactNode };

/** Somebody's outline around a layer, with their name on a slip of paper. */
export const StageMark = ({ mark: { layerId, color, name }, children }: Props) => (
  <div data-layer={layerId} className={styles.mark} style={{ color }} hidden>
    {name && (
      <span className={styles.name} style={{ background: color }}>
        {name}
      </span>
    )}
    {children}
  </div>
);
