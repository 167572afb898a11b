import { Brush, Hammer, WandSparkles } from 'lucide-react';
import type { ReactNode } from 'react';
import { Button } from '../../ui/Button.tsx';
import { Dialog } from '../../ui/Dialog.tsx';
import { LinkButton } from '../../ui/LinkButton.tsx';
import { workshopPath } from '../workshop/workshop-path.ts';
import styles from './PhonePanels.module.css';

export type PhonePanel = 'describe' | 'enhance' | undefined;

type Props = {
  open: PhonePanel;
  onOpen: (panel: PhonePanel) => void;
  describe: ReactNode;
  enhance: ReactNode;
  /** What is on the easel. */
  spriteId: string | undefined;
};

/** On a phone the panels wait below the edge. */
export const PhonePanels = ({ open, onOpen, describe, enhance, spriteId }: Props) => (
  <>
    <div className={styles.bar}>
      <Button look="brass" icon={Brush} onClick={() => onOpen('describe')}>
        Describe
      </Button>
      <Button look="wood" icon={WandSparkles} onClick={() => onOpen('enhance')}>
        Enhance
      </Button>
      {spriteId && <LinkButton to={workshopPath(spriteId)} look="wood" icon={Hammer} label="Workshop" />}
    </div>
    <Dialog shape="sheet" title="Describe" open={open === 'describe'} onClose={() => onOpen(undefined)}>
      {describe}
    </Dialog>
    <Dialog shape="sheet" title="Enhance" open={open === 'enhance'} onClose={() => onOpen(undefined)}>
      {enhance}
    </Dialog>
  </>
);
