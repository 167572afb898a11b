import { Switch as Primitive } from 'radix-ui';
import { type ReactNode, useId } from 'react';
import styles from './Switch.module.css';

type Props = { checked: boolean; onChange: (checked: boolean) => void; children: ReactNode };

export const Switch = ({ checked, onChange, children }: Props) => {
  const id = useId();
  return (
    <div className={styles.row}>
      <Primitive.Root id={id} checked={checked} onCheckedChange={onChange} className={styles.track}>
        <Primitive.Thumb className={styles.knob} />
      </Primitive.Root>
      <label htmlFor={id}>{children}</label>
    </div>
  );
};
