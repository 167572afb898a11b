import { Download } from 'lucide-react';
import button from '../../ui/Button.module.css';
import { classNames } from '../../ui/class-names.ts';
import { dateText } from '../../ui/duration.ts';
import { JobFailure } from '../jobs/JobFailure.tsx';
import { JobProgress } from '../jobs/JobProgress.tsx';
import { isActive } from '../jobs/job-state.ts';
import { useJobUpdates } from '../jobs/use-job-updates.ts';
import { useJobVerbs } from '../jobs/use-job-verbs.ts';
import styles from './ExportDialog.module.css';
import type { ExportCard } from './export-documents.ts';

const megabytes = (bytes: number) =>
  bytes < 1024 * 1024 ? `${Math.ceil(bytes / 1024)} KiB` : `${(bytes / 1024 / 1024).toFixed(1)} MiB`;

/** A file on its way, or to be taken away. */
export const ExportRow = ({
  made: { job, url, fileName, format, byteSize, createdAt, status },
}: {
  made: ExportCard;
}) => {
  const { cancel } = useJobVerbs();
  useJobUpdates(job);
  return (
    <li className={styles.made}>
      <div className={styles.line}>
        <span className={styles.words}>
          <b>{format.replace('_', ' ')}</b>
          <span className={styles.note}>
            {dateText(createdAt)}
            {typeof byteSize === 'number' && `, ${megabytes(byteSize)}`}
          </span>
        </span>
        {url && (
          <a
            href={url}
            download={fileName}
            className={classNames(button.button, button.paper, button.s)}
            aria-label={`Download ${fileName}`}
          >
            <Download size={17} aria-hidden="true" />
            Download
          </a>
        )}
      </div>
      {isActive(job) && <JobProgress job={job} onCancel={() => void cancel(job.id)} />}
      {status === 'FAILED' && <JobFailure job={job} />}
    </li>
  );
};
