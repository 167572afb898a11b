import { useEffect, useState } from 'react';
import { classNames } from '../../ui/class-names.ts';
import pictures from '../../ui/Picture.module.css';
import styles from './SheetPreview.module.css';
import { cutLines, type SheetForm } from './sheet-form.ts';

/** What is cut at once at most, as many as are drawn. */
const maxPieces = 500;

const cellText = (count: number) =>
  count >= maxPieces ? `${maxPieces} cells or more` : `${count} ${count === 1 ? 'cell' : 'cells'}`;

type Size = { width: number; height: number };

/** The sheet with the cuts drawn over it. */
export const SheetPreview = ({ file, form }: { file: File; form: SheetForm }) => {
  const [url, setUrl] = useState<string>();
  const [size, setSize] = useState<Size>();
  useEffect(() => {
    const made = URL.createObjectURL(file);
    setUrl(made);
    setSize(undefined);
    return () => URL.revokeObjectURL(made);
  }, [file]);
  const rects = size ? cutLines(form, size) : [];
  return (
    <figure className={styles.figure}>
      <div className={classNames(pictures.checker, styles.sheet)}>
        {url && (
          <img
            src={url}
            alt={file.name}
            className={styles.picture}
            onLoad={({ currentTarget: { naturalWidth, naturalHeight } }) =>
              setSize({ width: naturalWidth, height: naturalHeight })
            }
          />
        )}
        {size && (
          <svg viewBox={`0 0 ${size.width} ${size.height}`} className={styles.cuts} aria-hidden="true">
            {rects.map(({ x, y, width, height }) => (
              <rect key={`${x} ${y}`} {...{ x, y, width, height }} vectorEffect="non-scaling-stroke" />
            ))}
          </svg>
        )}
      </div>
      <figcaption role="status" className={styles.caption}>
        {size && `${size.width}×${size.height}`}
        {size && form.kind !== 'islands' && `, ${cellText(rects.length)}`}
      </figcaption>
    </figure>
  );
};
