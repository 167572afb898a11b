import { Fragment, type ReactNode, useState } from 'react';

type Props = {
  /** One page of the list: what comes behind `after`; `onNext` with its end cursor when more is wanted. */
  page: (after: string | undefined, onNext: ((cursor: string) => void) | undefined) => ReactNode;
};

/** A list page by page, each with a life of its own. Only the last one can ask for another. */
export const Endless = ({ page }: Props) => {
  const [cursors, setCursors] = useState<readonly string[]>([]);
  const pages = [undefined, ...cursors];
  return pages.map((after, index) => (
    <Fragment key={after ?? ''}>
      {page(
        after,
        index === pages.length - 1
          ? (cursor) => setCursors((now) => (now.includes(cursor) ? now : [...now, cursor]))
          : undefined,
      )}
    </Fragment>
  ));
};
