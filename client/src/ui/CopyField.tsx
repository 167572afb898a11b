import { Check, Copy } from 'lucide-react';
import { useRef, useState } from 'react';
import styles from './CopyField.module.css';
import { IconButton } from './IconButton.tsx';
import { TextInput } from './TextInput.tsx';

/** A text to take along, with a button that copies it. */
export const CopyField = ({ label, value }: { label: string; value: string }) => {
  const input = useRef<HTMLInputElement>(null);
  const [copied, setCopied] = useState<string>();
  const copy = async () => {
    // Selected first: on plain http browsers keep the clipboard to themselves, and the keys still work.
    input.current?.select();
    await navigator.clipboard?.writeText(value).then(
      () => setCopied(value),
      () => {},
    );
  };
  const isCopied = copied === value;
  return (
    <div className={styles.row}>
      <TextInput
        ref={input}
        readOnly
        aria-label={label}
        value={value}
        onFocus={(event) => event.target.select()}
      />
      <IconButton
        icon={isCopied ? Check : Copy}
        label={isCopied ? 'Copied' : `Copy: ${label}`}
        onClick={() => void copy()}
      />
      <span role="status" className="sr-only">
        {isCopied ? 'Copied' : ''}
      </span>
    </div>
  );
};
