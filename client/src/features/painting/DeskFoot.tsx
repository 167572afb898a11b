import { Maximize, ZoomIn, ZoomOut } from 'lucide-react';
import { IconButton } from '../../ui/IconButton.tsx';
import styles from './DeskFoot.module.css';
import { useDesk } from './desk.ts';

/** How near one looks, and what was just done, which is also read out. */
export const DeskFoot = () => {
  const { view, zoom, said } = useDesk();
  return (
    <div className={styles.foot}>
      <span role="status" className={styles.said}>
        {said}
      </span>
      <span className={styles.zoom}>
        <IconButton icon={ZoomOut} label="Farther" keys="−" onClick={() => zoom(-1)} />
        <span className={styles.percent}>{view ? `${view.zoom * 100}%` : ''}</span>
        <IconButton icon={ZoomIn} label="Nearer" keys="+" onClick={() => zoom(1)} />
        <IconButton icon={Maximize} label="Show all" keys="F" onClick={() => zoom(0)} />
      </span>
    </div>
  );
};
