import { useId, useRef } from 'react';
import { BrassGradient } from '../../ui/BrassGradient.tsx';
import { dollars } from '../../ui/money.ts';
import { useSize } from '../../ui/use-size.ts';
import styles from './UsagePlot.module.css';
import { barsOf, dayText, everyDay, scaleEnd, type UsageDay } from './usage-plot.ts';

type Props = { days: readonly UsageDay[]; now: number };

const height = 132;
const left = 58;
const top = 10;
const bottom = 24;

const jobsText = (count: number) => `${count} ${count === 1 ? 'job' : 'jobs'}`;

/** What each of the last thirty days cost, as bars; the same as a table for those who do not see it. */
export const UsagePlot = ({ days, now }: Props) => {
  const box = useRef<HTMLDivElement>(null);
  const { width } = useSize(box);
  const id = useId();
  const all = everyDay(days, now);
  const end = scaleEnd(Math.max(...all.map(({ cost }) => cost.micros)));
  const field = Math.max(width - left - 6, 60);
  // As many dates as there is room for, counted from today.
  const every = field > 420 ? 7 : 10;
  return (
    <figure className={styles.plot}>
      <figcaption>Cost by day, the last 30 days</figcaption>
      <div ref={box}>
        <svg width="100%" height={height + top + bottom} aria-hidden="true">
          <defs>
            <BrassGradient id={id} to={[1, 0]} />
          </defs>
          <g transform={`translate(${left} ${top})`}>
            {[0, 0.5, 1].map((share) => (
              <g key={share} transform={`translate(0 ${height * (1 - share)})`}>
                <line x2={field} className={share === 0 ? styles.ground : styles.line} />
                <text x={-8} y={4} textAnchor="end" className={styles.number}>
                  {share === 0 ? '$0' : dollars(end * share)}
                </text>
              </g>
            ))}
            {barsOf(all, end, field, height).map(({ day, ...bar }, index) => (
              <g key={day.date}>
                <rect {...bar} rx={1.5} fill={`url(#${id})`} className={styles.bar} />
                <rect x={bar.x} width={bar.width} height={height} className={styles.touch}>
                  <title>{`${dayText(day.date)}: ${dollars(day.cost.micros)}, ${jobsText(day.jobs)}`}</title>
                </rect>
                {(all.length - 1 - index) % every === 0 && (
                  <text
                    x={bar.x + bar.width / 2}
                    y={height + 17}
                    textAnchor={index === all.length - 1 ? 'end' : 'middle'}
                    className={styles.date}
                  >
                    {index === all.length - 1 ? 'today' : dayText(day.date)}
                  </text>
                )}
              </g>
            ))}
          </g>
        </svg>
      </div>
      <table className="sr-only">
        <caption>Cost by day, the last 30 days</caption>
        <thead>
          <tr>
            <th scope="col">Day</th>
            <th scope="col">Cost</th>
            <th scope="col">Jobs</th>
          </tr>
        </thead>
        <tbody>
          {all
            .filter(({ jobs }) => jobs > 0)
            .map(({ date, cost, jobs }) => (
              <tr key={date}>
                <th scope="row">{dayText(date)}</th>
                <td>{dollars(cost.micros)}</td>
                <td>{jobs}</td>
              </tr>
            ))}
        </tbody>
      </table>
    </figure>
  );
};
