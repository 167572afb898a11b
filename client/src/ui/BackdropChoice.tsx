import { RadioGroup } from 'radix-ui';
import styles from './BackdropChoice.module.css';
import looks from './backdrops.module.css';
import { type Backdrop, backdropNames, backdrops } from './backdrops.ts';
import { classNames } from './class-names.ts';

type Props = { value: Backdrop; onChange: (value: Backdrop) => void };

/** What a picture is looked at on, as little samples. */
export const BackdropChoice = ({ value, onChange }: Props) => (
  <RadioGroup.Root
    aria-label="Background"
    orientation="horizontal"
    value={value}
    onValueChange={(chosen) => {
      const next = backdrops.find((one) => one === chosen);
      if (next) onChange(next);
    }}
    className={styles.row}
  >
    {backdrops.map((one) => (
      <RadioGroup.Item
        key={one}
        value={one}
        aria-label={backdropNames[one]}
        title={backdropNames[one]}
        className={classNames(styles.sample, looks[one])}
      />
    ))}
  </RadioGroup.Root>
);
