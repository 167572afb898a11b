import { Ellipsis, ListPlus, RotateCcw } from 'lucide-react';
import { dateText } from '../../ui/duration.ts';
import { IconButton } from '../../ui/IconButton.tsx';
import { Menu, MenuItem } from '../../ui/Menu.tsx';
import { SpritePicture } from '../sprite/SpritePicture.tsx';
import { stepsText } from './steps/read-steps.ts';
import type { Subject } from './subject.ts';
import styles from './VersionList.module.css';

type Props = {
  versions: Subject['versions'];
  isBusy: boolean;
  onBack: (versionId: string) => void;
  /** Lays the steps that made a version on the bench. */
  onTake: (steps: unknown) => void;
};

const side = 40;

/** What it was before; going back is a new version, so nothing is lost. */
export const VersionList = ({ versions, isBusy, onBack, onTake }: Props) => (
  <ol className={styles.list} aria-label="Versions, newest first">
    {versions.map(({ id, operation, createdAt, image, frameCount, steps }, index) => (
      <li key={id} className={styles.version} aria-current={index === 0 || undefined}>
        {image ? (
          <SpritePicture image={image} alt="" side={side} lazy />
        ) : (
          <span className={styles.frames} title="frames">
            {frameCount}
          </span>
        )}
        <span className={styles.words}>
          <span className={styles.operation}>{operation}</span>
          <span className={styles.date}>{index === 0 ? 'Now' : dateText(createdAt)}</span>
        </span>
        {Boolean(steps) && stepsText(steps) !== '' && (
          <Menu
            label={`For ${operation}`}
            trigger={<IconButton icon={Ellipsis} label={`More for ${operation}`} />}
          >
            <MenuItem icon={ListPlus} onSelect={() => onTake(steps)}>
              Take its steps
            </MenuItem>
          </Menu>
        )}
        {index > 0 && (
          <IconButton
            icon={RotateCcw}
            label={`Go back to ${operation}, ${dateText(createdAt)}`}
            aria-disabled={isBusy || undefined}
            onClick={() => {
              if (!isBusy) onBack(id);
            }}
          />
        )}
      </li>
    ))}
  </ol>
);
