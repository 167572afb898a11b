import { ArrowRight, Plus, X } from 'lucide-react';
import { Button } from '../../../ui/Button.tsx';
import { ColorInput } from '../../../ui/ColorInput.tsx';
import { IconButton } from '../../../ui/IconButton.tsx';
import styles from './RecolorFields.module.css';
import type { OptionsOf } from './step.ts';

type Options = OptionsOf<'recolor'>;
type Props = { options: Options; ownColors: readonly string[]; onChange: (part: Partial<Options>) => void };

/** What the API takes at most. */
const maxPairs = 32;

const listOf = (colors: string | readonly string[]) => (typeof colors === 'string' ? [colors] : [...colors]);

/** Which color becomes which; those of the picture are offered to begin with. */
export const RecolorFields = ({ options, ownColors, onChange }: Props) => {
  const from = listOf(options.from);
  const to = listOf(options.to);
  const taken = new Set(from);
  const offered = ownColors.filter((color) => !taken.has(color)).slice(0, 24);
  const add = (color: string) => onChange({ from: [...from, color], to: [...to, color] });
  return (
    <div className={styles.fields}>
      <ul className={styles.pairs}>
        {from.map((color, index) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: a color may come twice while it is being picked
          <li key={index} className={styles.pair}>
            <ColorInput
              label={`Color ${index + 1}`}
              value={color}
              onChange={(next) => next && onChange({ from: from.with(index, next) })}
            />
            <ArrowRight size={15} aria-label="becomes" />
            <ColorInput
              label={`Its new color ${index + 1}`}
              value={to[index] ?? color}
              onChange={(next) => next && onChange({ to: to.with(index, next) })}
            />
            <IconButton
              icon={X}
              label={`Leave ${color} as it is`}
              disabled={from.length === 1}
              onClick={() =>
                onChange({
                  from: from.filter((_, other) => other !== index),
                  to: to.filter((_, other) => other !== index),
                })
              }
            />
          </li>
        ))}
      </ul>
      {from.length < maxPairs && (
        <ul className={styles.offered} aria-label="Colors of the picture">
          {offered.map((color) => (
            <li key={color}>
              <button
                type="button"
                className={styles.swatch}
                style={{ backgroundColor: color }}
                aria-label={`Recolor ${color}`}
                title={color}
                onClick={() => add(color)}
              />
            </li>
          ))}
          {offered.length === 0 && (
            <li>
              <Button size="s" icon={Plus} onClick={() => add('#000000')}>
                Another color
              </Button>
            </li>
          )}
        </ul>
      )}
    </div>
  );
};
