import { classNames } from '../../ui/class-names.ts';
import { partLabel, partTitle } from './part-label.ts';
import styles from './ReadingChips.module.css';
import type { Reading } from './use-reading.ts';

type Props = {
  reading: Reading;
  /** Puts a word that the artist knows in the place of one that it does not. */
  onReplace: (words: string, name: string) => void;
};

/** What the artist makes of the words, as quiet as a note in the margin. */
export const ReadingChips = ({ reading: { parts, ignored, suggestions, known }, onReplace }: Props) => {
  const isStranger = (role: string) => role === 'SUBJECT' && !known;
  const strange = parts.filter(({ role }) => isStranger(role)).map(({ words }) => words);
  return (
    <div className={styles.reading}>
      <ul className={styles.chips} aria-label="What the artist reads">
        {parts
          .filter(({ role }) => !isStranger(role))
          .map((part) => (
            <li
              key={`${part.role} ${part.words} ${part.name}`}
              title={partTitle(part)}
              className={classNames(styles.chip, part.role === 'SUBJECT' && styles.subject)}
            >
              {partLabel(part)}
            </li>
          ))}
      </ul>
      {[...strange, ...ignored].map((words) => (
        <p key={words} className={styles.note}>
          {strange.includes(words) ? 'Not known:' : 'Not understood:'} <em>{words}</em>
          {suggestions
            .filter((one) => one.words === words)
            .flatMap(({ names }) => names)
            .map((name) => (
              <button
                key={name}
                type="button"
                aria-label={`${name} instead of ${words}`}
                className={styles.suggestion}
                onClick={() => onReplace(words, name)}
              >
                {name}
              </button>
            ))}
        </p>
      ))}
    </div>
  );
};
