import { RotateCcw } from 'lucide-react';
import { IconButton } from '../../ui/IconButton.tsx';
import { useJobVerbs } from '../jobs/use-job-verbs.ts';
import styles from './Shelf.module.css';

/** Another try for what did not work out, without leaving the shelf. */
export const RetryMark = ({ jobId, title }: { jobId: string; title: string }) => {
  const { retry, isBusy } = useJobVerbs();
  return (
    <IconButton
      icon={RotateCcw}
      label={`Retry ${title}`}
      aria-busy={isBusy || undefined}
      className={styles.retry}
      onClick={() => !isBusy && void retry(jobId)}
    />
  );
};
