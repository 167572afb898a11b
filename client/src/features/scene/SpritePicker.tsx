import { Search } from 'lucide-react';
import { useDeferredValue, useMemo, useState } from 'react';
import { Button } from '../../ui/Button.tsx';
import { boat, chest } from '../../ui/drawings.ts';
import { EmptyState } from '../../ui/EmptyState.tsx';
import { LinkButton } from '../../ui/LinkButton.tsx';
import { TextInput } from '../../ui/TextInput.tsx';
import { everything, type LibraryView } from '../library/library-view.ts';
import { usePages } from '../library/use-pages.ts';
import { SpritePicture } from '../sprite/SpritePicture.tsx';
import type { SpriteCard } from '../sprite/sprite-card.ts';
import styles from './SpritePicker.module.css';

const side = 96;
const pageOfPicker = 60;

/** The library, to choose one from; what came with templates only when it is asked for. */
export const SpritePicker = ({ onPick }: { onPick: (sprite: SpriteCard) => void }) => {
  const [text, setText] = useState('');
  const [count, setCount] = useState(pageOfPicker);
  const search = useDeferredValue(text);
  const [parts, setParts] = useState(false);
  const view = useMemo(
    (): LibraryView => ({ ...everything, parts, search, statuses: ['READY'] }),
    [parts, search],
  );
  const { sprites, isLoading, isComplete, want } = usePages(view);
  const shown = sprites.slice(0, count);
  const more = () => {
    setCount(count + pageOfPicker);
    want(count + pageOfPicker);
  };
  return (
    <div className={styles.picker}>
      <div className={styles.search}>
        <Search size={17} aria-hidden="true" />
        <TextInput
          type="search"
          aria-label="Search your sprites"
          placeholder="Names and descriptions"
          value={text}
          onChange={(event) => setText(event.target.value)}
        />
      </div>
      <label className={styles.parts}>
        <input type="checkbox" checked={parts} onChange={({ target }) => setParts(target.checked)} />
        Also parts of scenes
      </label>
      {shown.length === 0 && !isLoading ? (
        search ? (
          <EmptyState
            drawing={chest}
            title="Nothing fits"
            text={
              parts ? 'Search for another word.' : 'Search for another word, or also in the parts of scenes.'
            }
          />
        ) : (
          <EmptyState drawing={boat} title="Your library is empty" text="Draw a sprite first.">
            <LinkButton to="/" look="brass">
              Go to the tavern
            </LinkButton>
            {!parts && <Button onClick={() => setParts(true)}>Show parts of scenes</Button>}
          </EmptyState>
        )
      ) : (
        <ul className={styles.grid}>
          {shown.map((sprite) => (
            <li key={sprite.id}>
              <button type="button" className={styles.card} onClick={() => onPick(sprite)}>
                {sprite.image && <SpritePicture image={sprite.image} alt="" side={side} lazy />}
                <span className={styles.name}>{sprite.name}</span>
              </button>
            </li>
          ))}
        </ul>
      )}
      {(!isComplete || sprites.length > count) && !isLoading && (
        <Button size="s" onClick={more}>
          Show more
        </Button>
      )}
    </div>
  );
};
