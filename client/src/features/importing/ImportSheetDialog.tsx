import { Dialog } from '../../ui/Dialog.tsx';
import { ImportSheetForm } from './ImportSheetForm.tsx';

type Props = { open: boolean; onClose: () => void; onImported: (spriteId: string) => void };

/** A picture with many pictures on it becomes sprites, or the frames of a movement. */
export const ImportSheetDialog = ({ open, onClose, onImported }: Props) => (
  <Dialog title="Cut a sheet" open={open} onClose={onClose}>
    <ImportSheetForm onImported={onImported} />
  </Dialog>
);
