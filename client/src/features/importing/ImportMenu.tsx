import { Eraser, Grid3x3, Image, Import } from 'lucide-react';
import { useRef, useState } from 'react';
import { Button, type ButtonLook } from '../../ui/Button.tsx';
import { Menu, MenuItem } from '../../ui/Menu.tsx';
import { ImportSheetDialog } from './ImportSheetDialog.tsx';
import { acceptedTypes, asepriteEndings } from './import-file.ts';
import { useImport } from './use-import.ts';

type Props = {
  onImported?: (spriteId: string) => void;
  look?: ButtonLook;
  size?: 's' | 'm';
  terse?: boolean;
};

/** Brings pictures in from a file, with or without their background. */
export const ImportMenu = ({ onImported, look, size = 's', terse }: Props) => {
  const [bringIn, isBusy] = useImport(onImported);
  const picker = useRef<HTMLInputElement>(null);
  const removeBackground = useRef(false);
  const [isCutting, setCutting] = useState(false);
  const pick = (withoutBackground: boolean) => {
    removeBackground.current = withoutBackground;
    picker.current?.click();
  };
  return (
    <>
      <Menu
        label="Import"
        trigger={
          <Button look={look} size={size} terse={terse} icon={Import} busy={isBusy}>
            Import
          </Button>
        }
      >
        <MenuItem icon={Image} onSelect={() => pick(false)}>
          Pictures as they are
        </MenuItem>
        <MenuItem icon={Eraser} onSelect={() => pick(true)}>
          Without their background
        </MenuItem>
        <MenuItem icon={Grid3x3} onSelect={() => setCutting(true)}>
          A sheet, cut into pieces
        </MenuItem>
      </Menu>
      <input
        ref={picker}
        type="file"
        hidden
        multiple
        aria-label="Pictures to import"
        accept={[...acceptedTypes, ...asepriteEndings].join(',')}
        onChange={(event) => {
          void bringIn([...(event.target.files ?? [])], removeBackground.current);
          event.target.value = '';
        }}
      />
      <ImportSheetDialog
        open={isCutting}
        onClose={() => setCutting(false)}
        onImported={(id) => {
          setCutting(false);
          onImported?.(id);
        }}
      />
    </>
  );
};
