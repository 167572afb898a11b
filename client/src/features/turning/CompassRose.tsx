import type { Direction } from '../../gql/graphql.ts';
import { directionLabels } from '../drawing/option-labels.ts';
import styles from './CompassRose.module.css';

/** As on a map, row by row; the middle is where the sprite stands. */
const winds: readonly (Direction | undefined)[] = [
  'NORTH_WEST',
  'NORTH',
  'NORTH_EAST',
  'WEST',
  undefined,
  'EAST',
  'SOUTH_WEST',
  'SOUTH',
  'SOUTH_EAST',
];

const short: Record<Direction, string> = {
  NORTH: 'N',
  NORTH_EAST: 'NE',
  EAST: 'E',
  SOUTH_EAST: 'SE',
  SOUTH: 'S',
  SOUTH_WEST: 'SW',
  WEST: 'W',
  NORTH_WEST: 'NW',
};

type Props = { chosen: readonly Direction[]; onChange: (chosen: Direction[]) => void };

/** A compass, each of whose winds can be chosen. */
export const CompassRose = ({ chosen, onChange }: Props) => (
  <fieldset className={styles.rose}>
    <legend className="sr-only">Directions to turn to</legend>
    <svg viewBox="0 0 100 100" className={styles.star} aria-hidden="true">
      <circle cx="50" cy="50" r="47" className={styles.ring} />
      <circle cx="50" cy="50" r="30" className={styles.ring} />
      {[45, 135, 225, 315].map((angle) => (
        <g key={angle} transform={`rotate(${angle} 50 50)`}>
          <path d="M50 20 L55 50 L50 50 Z" className={styles.dark} />
          <path d="M50 20 L45 50 L50 50 Z" className={styles.light} />
        </g>
      ))}
      {[0, 90, 180, 270].map((angle) => (
        <g key={angle} transform={`rotate(${angle} 50 50)`}>
          <path d="M50 8 L57 50 L50 50 Z" className={styles.dark} />
          <path d="M50 8 L43 50 L50 50 Z" className={styles.light} />
        </g>
      ))}
      <circle cx="50" cy="50" r="4" className={styles.dark} />
    </svg>
    {winds.map((wind) =>
      wind ? (
        <label key={wind} className={styles.wind} title={directionLabels[wind]}>
          <input
            type="checkbox"
            aria-label={directionLabels[wind]}
            checked={chosen.includes(wind)}
            onChange={({ target }) =>
              onChange(target.checked ? [...chosen, wind] : chosen.filter((other) => other !== wind))
            }
          />
          <span aria-hidden="true">{short[wind]}</span>
        </label>
      ) : (
        <span key="middle" />
      ),
    )}
  </fieldset>
);
