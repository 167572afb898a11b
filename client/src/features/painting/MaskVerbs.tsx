import { Contrast, X } from 'lucide-react';
import type { Painting } from '../../editor/pixels/document/painting.ts';
import { countMarked, invertMask } from '../../editor/pixels/tools/mask.ts';
import { Button } from '../../ui/Button.tsx';
import styles from './RedrawPanel.module.css';
import { usePainting } from './use-painting.ts';

/** How much is marked, and what can be done with all of it. */
export const MaskVerbs = ({ mask }: { mask: Painting }) => {
  usePainting(mask);
  const count = countMarked(mask.picture);
  const clear = () => mask.edit(({ words }) => words.fill(0));
  return (
    <div className={styles.verbs}>
      <span className={styles.count}>
        {count === 0 ? 'Nothing marked' : `${count.toLocaleString('en')} px`}
      </span>
      <Button size="s" icon={Contrast} onClick={() => invertMask(mask)}>
        Invert
      </Button>
      <Button size="s" icon={X} disabled={count === 0} onClick={clear}>
        Clear
      </Button>
    </div>
  );
};
