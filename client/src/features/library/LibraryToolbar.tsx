import { Search, Star, Trash2, X } from 'lucide-react';
import { useEffect, useRef, useState } from 'react';
import { Button } from '../../ui/Button.tsx';
import { classNames } from '../../ui/class-names.ts';
import { Select } from '../../ui/Select.tsx';
import { TextInput } from '../../ui/TextInput.tsx';
import { useShortcut } from '../../ui/use-shortcut.ts';
import { ImportMenu } from '../importing/ImportMenu.tsx';
import { FilterMenu } from './FilterMenu.tsx';
import styles from './LibraryToolbar.module.css';
import { type LibraryView, type Sort, sortLabels } from './library-view.ts';

type Props = {
  view: LibraryView;
  total: number;
  isLoading: boolean;
  onChange: (part: Partial<LibraryView>) => void;
};

const sorts = (Object.keys(sortLabels) as Sort[]).map((value) => ({ value, label: sortLabels[value] }));
const count = new Intl.NumberFormat('en');
/** Between the last key and the question, ms. */
const typingPause = 220;

export const LibraryToolbar = ({ view, total, isLoading, onChange }: Props) => {
  const input = useRef<HTMLInputElement>(null);
  const [text, setText] = useState(view.search);
  useEffect(() => setText(view.search), [view.search]);
  useEffect(() => {
    if (text === view.search) return;
    const timer = setTimeout(() => onChange({ search: text }), typingPause);
    return () => clearTimeout(timer);
  }, [text, view.search, onChange]);
  useShortcut('/', () => input.current?.focus());

  return (
    <search className={styles.bar}>
      <h1 className={styles.title}>
        {view.trashed ? 'Trash' : 'Library'}
        <span role="status" className={styles.count}>
          {isLoading && total === 0 ? '' : count.format(total)}
          <span className="sr-only">{total === 1 ? ' sprite' : ' sprites'}</span>
        </span>
      </h1>
      <div className={styles.search}>
        <Search size={17} aria-hidden="true" />
        <TextInput
          ref={input}
          type="search"
          aria-label="Search names and descriptions"
          placeholder="Names and descriptions"
          value={text}
          onChange={(event) => setText(event.target.value)}
        />
        <span className={styles.key} aria-hidden="true">
          /
        </span>
      </div>
      <div className={styles.filters}>
        <Button
          look={view.favorite ? 'brass' : 'paper'}
          aria-pressed={view.favorite}
          terse
          icon={Star}
          onClick={() => onChange({ favorite: !view.favorite })}
        >
          Favorites
        </Button>
        <FilterMenu view={view} onChange={onChange} />
        <Select
          label="Sort"
          className={styles.sort}
          value={view.sort}
          options={sorts}
          onChange={(sort) => onChange({ sort })}
        />
        <ImportMenu size="m" terse />
        <Button
          look={view.trashed ? 'brass' : 'wood'}
          aria-pressed={view.trashed}
          terse
          icon={Trash2}
          onClick={() => onChange({ trashed: !view.trashed })}
        >
          Trash
        </Button>
      </div>
      {view.tags.length > 0 && (
        <ul className={styles.tags} aria-label="Only with these tags">
          {view.tags.map((tag) => (
            <li key={tag}>
              <button
                type="button"
                className={classNames(styles.tag)}
                aria-label={`No longer only ${tag}`}
                onClick={() => onChange({ tags: view.tags.filter((other) => other !== tag) })}
              >
                {tag}
                <X size={13} aria-hidden="true" />
              </button>
            </li>
          ))}
        </ul>
      )}
    </search>
  );
};
