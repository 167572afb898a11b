import { useId } from 'react';
import { BrassGradient } from './BrassGradient.tsx';
import styles from './Gauge.module.css';
import { arc, gaugeTicks, onDial } from './gauge-dial.ts';

type Props = {
  label: string;
  value: number;
  /** The end of the scale; the needle stops there. */
  max: number;
  /** From here on the scale is red. */
  mark?: number;
  /** The value in words, e.g. "$1.20 of $10.00". */
  text: string;
};

/** A round brass gauge with a paper face, as on an old boiler. */
export const Gauge = ({ label, value, max, mark, text }: Props) => {
  const id = useId();
  const share = (amount: number) => (max > 0 ? Math.min(Math.max(amount / max, 0), 1) : 1);
  const reached = value > 0 || max > 0 ? share(value) : 0;
  const red = mark === undefined ? 1 : share(mark);
  return (
    <div className={styles.gauge}>
      <meter className="sr-only" aria-label={label} min={0} max={max} value={value} aria-valuetext={text}>
        {text}
      </meter>
      <svg viewBox="0 0 200 200" aria-hidden="true">
        <defs>
          <BrassGradient id={id} to={[0.7, 1]} />
        </defs>
        <circle cx="100" cy="100" r="96" fill={`url(#${id})`} className={styles.bezel} />
        <circle cx="100" cy="100" r="84" className={styles.face} />
        {red < 1 && <path d={arc(red, 1, 70)} className={styles.red} />}
        <path d={arc(0, 1, 76)} className={styles.scale} />
        {gaugeTicks.map((tick) => {
          const [x1, y1] = onDial(tick, 76);
          const [x2, y2] = onDial(tick, Number.isInteger(tick * 4) ? 60 : 68);
          return <line key={tick} x1={x1} y1={y1} x2={x2} y2={y2} className={styles.tick} />;
        })}
        <g className={styles.needle} style={{ transform: `rotate(${(reached - 0.5) * 270}deg)` }}>
          <path d="M97 112 L98.6 44 L100 36 L101.4 44 L103 112 L106 126 L94 126 Z" />
        </g>
        <circle cx="100" cy="100" r="9" fill={`url(#${id})`} className={styles.bezel} />
        {[0.125, 0.375, 0.625, 0.875].map((turn) => {
          const angle = turn * 2 * Math.PI;
          return (
            <circle
              key={turn}
              cx={100 + 90 * Math.cos(angle)}
              cy={100 + 90 * Math.sin(angle)}
              r="2.4"
              className={styles.screw}
            />
          );
        })}
      </svg>
    </div>
  );
};
