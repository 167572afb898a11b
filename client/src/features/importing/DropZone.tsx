import { Import } from 'lucide-react';
import { useEffect, useEffectEvent, useState } from 'react';
import styles from './DropZone.module.css';
import { useImport } from './use-import.ts';

const hasFiles = (event: DragEvent) => event.dataTransfer?.types.includes('Files') ?? false;

/** Pictures can be dropped anywhere on the window. */
export const DropZone = ({ onImported }: { onImported: (spriteId: string) => void }) => {
  const [isOver, setOver] = useState(false);
  const [bringIn] = useImport(onImported);
  const drop = useEffectEvent((files: File[]) => void bringIn(files));

  useEffect(() => {
    const over = (event: DragEvent) => {
      if (!hasFiles(event)) return;
      event.preventDefault();
      setOver(true);
    };
    // Leaving the window has no related target; leaving one element for another does.
    const leave = (event: DragEvent) => event.relatedTarget === null && setOver(false);
    const fall = (event: DragEvent) => {
      if (!hasFiles(event)) return;
      event.preventDefault();
      setOver(false);
      drop([...(event.dataTransfer?.files ?? [])]);
    };
    window.addEventListener('dragover', over);
    window.addEventListener('dragleave', leave);
    window.addEventListener('drop', fall);
    return () => {
      window.removeEventListener('dragover', over);
      window.removeEventListener('dragleave', leave);
      window.removeEventListener('drop', fall);
    };
  }, []);

  if (!isOver) return null;
  return (
    <div className={styles.zone} role="status">
      <div className={styles.sheet}>
        <Import size={40} aria-hidden="true" />
        <p className={styles.title}>Let go to bring them in</p>
        <p>PNG, WebP, GIF, JPEG, AVIF or .aseprite, also animated; at most 20 MiB each</p>
      </div>
    </div>
  );
};
