import { Layers2 } from 'lucide-react';
import { BackdropChoice } from '../../ui/BackdropChoice.tsx';
import { Button } from '../../ui/Button.tsx';
import { Select } from '../../ui/Select.tsx';
import styles from './ViewBar.module.css';
import { type BenchView, zooms } from './view.ts';

type Props = {
  view: BenchView;
  /** Whether there are frames to shine through. */
  moves: boolean;
  /** The size in px, and what it would become. */
  size: string;
  onChange: (view: BenchView) => void;
};

const zoomOptions = zooms.map((value) => ({ value, label: value === 'fit' ? 'Fits' : `${value}×` }));

/** How the piece is looked at. */
export const ViewBar = ({ view, moves, size, onChange }: Props) => (
  <div role="toolbar" aria-label="View" className={styles.bar}>
    <span role="status" className={styles.size}>
      {size}
    </span>
    {moves && (
      <Button
        size="s"
        look="quiet"
        icon={Layers2}
        aria-pressed={view.onion}
        onClick={() => onChange({ ...view, onion: !view.onion })}
      >
        Onion skin
      </Button>
    )}
    <BackdropChoice value={view.backdrop} onChange={(backdrop) => onChange({ ...view, backdrop })} />
    <Select
      label="Zoom"
      className={styles.zoom}
      value={view.zoom}
      options={zoomOptions}
      onChange={(zoom) => onChange({ ...view, zoom })}
    />
  </div>
);
