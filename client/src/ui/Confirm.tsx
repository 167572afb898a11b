import { AlertDialog } from 'radix-ui';
import { Button } from './Button.tsx';
import styles from './Confirm.module.css';
import { classNames } from './class-names.ts';
import dialog from './Dialog.module.css';
import { useReturnFocus } from './use-return-focus.ts';

type Props = {
  open: boolean;
  title: string;
  text: string;
  verb: string;
  onConfirm: () => void;
  onClose: () => void;
};

/** Only for what cannot be undone; everything else is done at once with an undo. */
export const Confirm = ({ open, title, text, verb, onConfirm, onClose }: Props) => {
  const { remember, comeBack } = useReturnFocus();
  return (
    <AlertDialog.Root open={open} onOpenChange={(next) => !next && onClose()}>
      <AlertDialog.Portal>
        <AlertDialog.Overlay className={dialog.veil} />
        <AlertDialog.Content
          className={classNames(dialog.content, dialog.card)}
          onOpenAutoFocus={remember}
          onCloseAutoFocus={comeBack}
        >
          <AlertDialog.Title>{title}</AlertDialog.Title>
          <AlertDialog.Description className={styles.text}>{text}</AlertDialog.Description>
          <div className={styles.buttons}>
            <AlertDialog.Cancel asChild>
              <Button>Cancel</Button>
            </AlertDialog.Cancel>
            <AlertDialog.Action asChild>
              <Button look="danger" onClick={onConfirm}>
                {verb}
              </Button>
            </AlertDialog.Action>
          </div>
        </AlertDialog.Content>
      </AlertDialog.Portal>
    </AlertDialog.Root>
  );
};
