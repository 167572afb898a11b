import { lantern } from '../../ui/drawings.ts';
import { PixelArt } from '../../ui/PixelArt.tsx';
import styles from './Arrival.module.css';

/** The lantern is lit while the door opens. It fades in late: most of the time nobody sees it. */
export const Opening = () => (
  <main className={styles.door}>
    <div role="status" className={styles.opening}>
      <PixelArt {...lantern} size={8} />
      <p>Opening the studio</p>
    </div>
  </main>
);
