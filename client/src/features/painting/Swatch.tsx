import type { CSSProperties } from 'react';
import { type Color, colorName, hexOf } from '../../editor/pixels/color.ts';
import { classNames } from '../../ui/class-names.ts';
import styles from './Swatch.module.css';

/** A color for a style sheet. */
export const swatchStyle = (color: Color) => ({ '--swatch': hexOf(color) }) as CSSProperties;

type Props = {
  color: Color;
  /** Which key takes it. */
  keys?: string;
  /** Painted with now: in front, or behind. */
  place?: 'front' | 'back';
  onTake: (isBack: boolean) => void;
};

/** A color to paint with; the other mouse button takes it for the other. */
export const Swatch = ({ color, keys, place, onTake }: Props) => (
  <button
    type="button"
    aria-label={keys ? `${colorName(color)}, key ${keys}` : colorName(color)}
    title={colorName(color)}
    aria-pressed={place === 'front'}
    className={classNames(styles.swatch, place && styles[place])}
    style={swatchStyle(color)}
    onClick={() => onTake(false)}
    onContextMenu={(event) => {
      event.preventDefault();
      onTake(true);
    }}
  />
);
