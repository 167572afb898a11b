import { useState } from 'react';
import { Button } from '../../../ui/Button.tsx';
import { Choice } from '../../../ui/Choice.tsx';
import { Dialog } from '../../../ui/Dialog.tsx';
import { Field } from '../../../ui/Field.tsx';
import { NumberInput } from '../../../ui/NumberInput.tsx';
import { Select } from '../../../ui/Select.tsx';
import { Swatches } from '../../../ui/Swatches.tsx';
import { SpritePicker } from '../../scene/SpritePicker.tsx';
import { ColorList } from './ColorList.tsx';
import styles from './PaletteFields.module.css';
import type { OptionsOf } from './step.ts';
import { useNamedPalettes } from './use-named-palettes.ts';

type Options = OptionsOf<'palette'>;
type Source = 'own' | 'name' | 'sprite' | 'colors';

type Props = { options: Options; ownColors: readonly string[]; onChange: (part: Partial<Options>) => void };

const sources: { value: Source; label: string }[] = [
  { value: 'own', label: 'Its own best' },
  { value: 'name', label: 'Well-known' },
  { value: 'sprite', label: 'Of a sprite' },
  { value: 'colors', label: 'Chosen' },
];

const none = { name: undefined, colors: undefined, spriteId: undefined, maxColors: undefined };

const sourceOf = ({ name, spriteId, colors }: Options): Source =>
  name ? 'name' : spriteId ? 'sprite' : colors ? 'colors' : 'own';

/** Where the colors come from, and how many of them. */
export const PaletteFields = ({ options, ownColors, onChange }: Props) => {
  const [isPicking, setPicking] = useState(false);
  const source = sourceOf(options);
  const palettes = useNamedPalettes();
  const named = palettes.find(({ key }) => key === options.name);
  const choose = (next: Source) => {
    if (next === 'own') onChange({ ...none, maxColors: 16 });
    if (next === 'name') onChange({ ...none, name: 'sweetie-16' });
    if (next === 'colors') onChange({ ...none, colors: ownColors.slice(0, 16) });
    if (next === 'sprite') setPicking(true);
  };
  return (
    <>
      <Choice label="Which colors" value={source} options={sources} onChange={choose} />
      {options.name && (
        <div className={styles.named}>
          <Select
            label="Palette"
            value={options.name}
            options={palettes.map(({ key, name, colors }) => ({
              value: key,
              label: name,
              detail: `${colors.length} colors`,
              icon: (
                <span className={styles.sample}>
                  <Swatches colors={colors.slice(0, 8)} />
                </span>
              ),
            }))}
            onChange={(name) => onChange({ ...none, name })}
          />
          {named && <Swatches colors={named.colors} />}
        </div>
      )}
      {options.colors && (
        <ColorList colors={options.colors} onChange={(colors) => onChange({ ...none, colors })} />
      )}
      {source === 'sprite' && (
        <Button size="s" onClick={() => setPicking(true)}>
          Another sprite
        </Button>
      )}
      <Field label="At most">
        {({ id }) => (
          <NumberInput
            id={id}
            value={options.maxColors ?? null}
            min={2}
            max={256}
            step={1}
            unit="colors"
            empty={source === 'own' ? undefined : 'all of them'}
            onChange={(maxColors) => onChange({ maxColors: maxColors ?? undefined })}
          />
        )}
      </Field>
      <Dialog title="The colors of" open={isPicking} onClose={() => setPicking(false)}>
        <SpritePicker
          onPick={({ id }) => {
            setPicking(false);
            onChange({ ...none, spriteId: id });
          }}
        />
      </Dialog>
    </>
  );
};
