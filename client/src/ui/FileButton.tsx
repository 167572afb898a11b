import { type ComponentProps, useRef } from 'react';
import { Button } from './Button.tsx';

type Props = Omit<ComponentProps<typeof Button>, 'onClick' | 'type'> & {
  /** Which files are offered, as of an input. */
  accept: string;
  /** The name of the field behind the button. */
  fileLabel: string;
  onFile: (file: File) => void;
};

/** A button that asks for a file. */
export const FileButton = ({ accept, fileLabel, onFile, ...button }: Props) => {
  const picker = useRef<HTMLInputElement>(null);
  return (
    <>
      <Button {...button} onClick={() => picker.current?.click()} />
      <input
        ref={picker}
        type="file"
        hidden
        accept={accept}
        aria-label={fileLabel}
        onChange={(event) => {
          const file = event.target.files?.[0];
          // The same file may be chosen again.
          event.target.value = '';
          if (file) onFile(file);
        }}
      />
    </>
  );
};
