import { type ReactNode, useState } from 'react';
import { Inspector } from '../../editor/inspector/Inspector.tsx';
import { useEditor } from '../../editor/session/editor-context.ts';
import { Choice } from '../../ui/Choice.tsx';
import { Paper } from '../../ui/Paper.tsx';
import { AddSprite } from './AddSprite.tsx';
import styles from './PhoneDrawers.module.css';

type Drawer = 'layers' | 'chosen' | 'sounds';

type Props = { layers: ReactNode; sounds: ReactNode };

const options = [
  { value: 'layers', label: 'Layers' },
  { value: 'chosen', label: 'Chosen' },
  { value: 'sounds', label: 'Sounds' },
] as const;

/** On a phone one paper at a time lies below the stage. */
export const PhoneDrawers = ({ layers, sounds }: Props) => {
  const { selected } = useEditor();
  const [drawer, setDrawer] = useState<Drawer>('layers');
  const papers: Record<Drawer, ReactNode> = { layers, chosen: <Inspector />, sounds };
  return (
    <Paper className={styles.drawers} aria-label="What is on the stage">
      <div className={styles.choice}>
        <Choice label="Show" value={drawer} options={options} onChange={setDrawer} />
        <AddSprite />
      </div>
      {drawer === 'layers' && selected && <p className="sr-only">{selected.name} is chosen</p>}
      {papers[drawer]}
    </Paper>
  );
};
