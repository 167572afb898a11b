import { RadioGroup } from 'radix-ui';
import { useState } from 'react';
import { styleIcon } from '../drawing/style-icons.ts';
import type { Style } from '../drawing/use-styles.ts';
import styles from './StyleCard.module.css';

/** A sample of the style over its icon, which stays where there is no sample. */
export const StyleCard = ({ style }: { style: Style }) => {
  const [isMissing, setMissing] = useState(false);
  const Icon = styleIcon(style.icon);
  return (
    <RadioGroup.Item value={style.key} className={styles.card} title={style.enhancePrompt}>
      <span className={styles.sample}>
        <Icon size={30} strokeWidth={1.6} aria-hidden="true" />
        {!isMissing && (
          <img
            src={`/style-samples/${style.key}.webp`}
            alt=""
            width="96"
            height="96"
            loading="lazy"
            onError={() => setMissing(true)}
          />
        )}
      </span>
      <span className={styles.name}>{style.name}</span>
    </RadioGroup.Item>
  );
};
