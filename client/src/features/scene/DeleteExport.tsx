import { Trash2 } from 'lucide-react';
import { useState } from 'react';
import { useVerb } from '../../api/use-verb.ts';
import type { DeleteExportsMutation } from '../../gql/graphql.ts';
import { Confirm } from '../../ui/Confirm.tsx';
import { IconButton } from '../../ui/IconButton.tsx';
import { notify, notifyProblem } from '../../ui/notify.ts';
import { DeleteExports } from './export-documents.ts';

type Props = { id: string; fileName: string };

const deleted = (data: DeleteExportsMutation) => data.deleteExports;

/** Takes an exported file away, and the room that it takes. */
export const DeleteExport = ({ id, fileName }: Props) => {
  const [run] = useVerb(DeleteExports, deleted);
  const [isAsking, setAsking] = useState(false);
  const remove = async () => {
    const { problem } = await run({ ids: [id] });
    if (problem) notifyProblem(problem);
    else notify(`${fileName} is deleted`);
  };
  return (
    <>
      <IconButton icon={Trash2} label={`Delete ${fileName}`} onClick={() => setAsking(true)} />
      <Confirm
        open={isAsking}
        title="Delete this file?"
        text="Links to it no longer work. What it was made of stays: you can export it again."
        verb="Delete the file"
        onConfirm={() => void remove()}
        onClose={() => setAsking(false)}
      />
    </>
  );
};
