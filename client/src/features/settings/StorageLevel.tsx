import { useQuery } from 'urql';
import { problemOfRequest } from '../../api/problem.ts';
import { byteText } from '../../ui/bytes.ts';
import { ErrorNote } from '../../ui/ErrorNote.tsx';
import { Level } from '../../ui/Level.tsx';
import styles from './Account.module.css';
import { AccountStorage } from './account-documents.ts';

/** What somebody keeps here, and may keep. */
export const StorageLevel = () => {
  const [{ data, error }] = useQuery({ query: AccountStorage, requestPolicy: 'cache-and-network' });
  const storage = data?.viewer?.storage;
  if (error && !storage) return <ErrorNote {...problemOfRequest(error)} />;
  if (!storage) return <p role="status">Measuring what you keep</p>;
  const { usedBytes, limitBytes } = storage;
  return (
    <div className={styles.storage}>
      <Level
        label="Storage"
        value={usedBytes}
        max={limitBytes}
        text={`${byteText(usedBytes)} of ${byteText(limitBytes)} used`}
      />
      <p className={styles.hint}>
        Pictures, sounds and exported files, also those in the trash. What you delete is free at once.
      </p>
    </div>
  );
};
