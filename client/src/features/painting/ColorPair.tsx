import { ArrowLeftRight } from 'lucide-react';
import { useState } from 'react';
import { channelsOf, colorName, colorOf, colorOfHex, hexOf } from '../../editor/pixels/color.ts';
import { classNames } from '../../ui/class-names.ts';
import { IconButton } from '../../ui/IconButton.tsx';
import inputs from '../../ui/inputs.module.css';
import { NumberInput } from '../../ui/NumberInput.tsx';
import styles from './ColorPair.module.css';
import { useDesk } from './desk.ts';
import { swatchStyle } from './Swatch.tsx';

/** The color to paint with, which can be changed, and the one behind it. */
export const ColorPair = () => {
  const { front, back, take, swap, add } = useDesk();
  const [draft, setDraft] = useState<string>();
  const channels = channelsOf(front);
  const settle = () => {
    const color = draft === undefined ? undefined : colorOfHex(draft);
    setDraft(undefined);
    if (color === undefined) return;
    take(color);
    add(color);
  };
  return (
    <div className={styles.pair}>
      <span className={styles.chips}>
        <span
          role="img"
          aria-label={`Behind: ${colorName(back)}`}
          className={classNames(styles.chip, styles.back)}
          style={swatchStyle(back)}
        />
        <label className={classNames(styles.chip, styles.front)} style={swatchStyle(front)}>
          <span className="sr-only">Choose a color to paint with</span>
          <input
            type="color"
            value={hexOf(colorOf({ ...channels, alpha: 255 }))}
            onChange={(event) => {
              const color = colorOfHex(event.target.value);
              if (color !== undefined) take(colorOf({ ...channelsOf(color), alpha: channels.alpha || 255 }));
            }}
            onBlur={() => channels.alpha > 0 && add(front)}
          />
        </label>
      </span>
      <IconButton icon={ArrowLeftRight} label="Swap the colors" keys="X" onClick={swap} />
      <input
        aria-label="Color as hex"
        className={classNames(inputs.well, styles.hex)}
        value={draft ?? hexOf(front).slice(0, 7)}
        maxLength={9}
        spellCheck={false}
        onFocus={(event) => event.target.select()}
        onChange={(event) => setDraft(event.target.value)}
        onBlur={settle}
        onKeyDown={(event) => {
          if (event.key === 'Enter') settle();
          if (event.key === 'Escape') setDraft(undefined);
        }}
      />
      <span className={styles.alpha}>
        <NumberInput
          label="Opacity"
          value={Math.round(channels.alpha / 2.55)}
          min={0}
          max={100}
          step={1}
          unit="%"
          onChange={(percent) => take(colorOf({ ...channels, alpha: Math.round((percent ?? 100) * 2.55) }))}
        />
      </span>
    </div>
  );
};
