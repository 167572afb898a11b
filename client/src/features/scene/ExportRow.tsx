import { Download } from 'lucide-react';
import button from '../../ui/Button.module.css';
import { byteText } from '../../ui/bytes.ts';
import { classNames } from '../../ui/class-names.ts';
import { dateText, dayText } from '../../ui/duration.ts';
import layout from '../../ui/ExportForm.module.css';
import { JobFailure } from '../jobs/JobFailure.tsx';
import { JobProgress } from '../jobs/JobProgress.tsx';
import { isActive } from '../jobs/job-state.ts';
import { useJobUpdates } from '../jobs/use-job-updates.ts';
import { useJobVerbs } from '../jobs/use-job-verbs.ts';
import { DeleteExport } from './DeleteExport.tsx';
import styles from './ExportDialog.module.css';
import type { ExportCard } from './export-documents.ts';

/** A file on its way, or to be taken away. */
export const ExportRow = ({
  made: { id, job, url, fileName, format, byteSize, createdAt, goesAt, status },
}: {
  made: ExportCard;
}) => {
  const { cancel } = useJobVerbs();
  useJobUpdates(job);
  return (
    <li className={styles.made}>
      <div className={layout.line}>
        <span className={styles.words}>
          <b>{format.replace('_', ' ')}</b>
          <span className={layout.note}>{dateText(createdAt)}</span>
          <span className={layout.note}>
            {typeof byteSize === 'number' ? `${byteText(byteSize)}, goes` : 'Goes'} {dayText(goesAt)}
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
        <DeleteExport id={id} fileName={fileName} />
      </div>
      {isActive(job) && <JobProgress job={job} onCancel={() => void cancel(job.id)} />}
      {status === 'FAILED' && <JobFailure job={job} />}
    </li>
  );
};
