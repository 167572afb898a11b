import { Plus, Replace } from 'lucide-react';
import { colorName } from '../../editor/pixels/color.ts';
import { replaceColor } from '../../editor/pixels/palette.ts';
import { Button } from '../../ui/Button.tsx';
import { Paper } from '../../ui/Paper.tsx';
import { ColorPair } from './ColorPair.tsx';
import { useDesk } from './desk.ts';
import styles from './PaletteCard.module.css';
import { Swatch, swatchStyle } from './Swatch.tsx';

/** More than these are no palette; a photo has thousands. */
const most = 96;

/** The picture's colors, and those that were added; each stays where it is while one paints. */
export const PaletteCard = ({ palette }: { palette: readonly number[] }) => {
  const { painting, front, back, take, add, say } = useDesk();
  const isNew = !palette.includes(front);
  const isThere = painting.picture.words.includes(back);
  const replace = () => {
    replaceColor(painting, back, front);
    say(`${colorName(back)} is ${colorName(front)} now`);
  };
  return (
    <Paper title="Colors">
      <ColorPair />
      <ul className={styles.palette} aria-label="Colors of the picture">
        {palette.slice(0, most).map((color, place) => (
          <li key={color}>
            <Swatch
              color={color}
              keys={place < 10 ? String((place + 1) % 10) : undefined}
              place={color === front ? 'front' : color === back ? 'back' : undefined}
              onTake={(isBack) => take(color, isBack)}
            />
          </li>
        ))}
      </ul>
      {palette.length > most && (
        <p className={styles.more}>and {(palette.length - most).toLocaleString('en')} more</p>
      )}
      <div className={styles.verbs}>
        <Button size="s" icon={Plus} disabled={!isNew} onClick={() => add(front)}>
          Add
        </Button>
        <Button size="s" icon={Replace} disabled={front === back || !isThere} onClick={replace}>
          Replace
          <span className={styles.dot} style={swatchStyle(back)} aria-hidden="true" />
          <span className="sr-only">{colorName(back)}</span>
          by
          <span className={styles.dot} style={swatchStyle(front)} aria-hidden="true" />
          <span className="sr-only">{colorName(front)} everywhere</span>
        </Button>
      </div>
    </Paper>
  );
};
