import { NotFoundError, ValidationError } from '../../domain/errors.ts';
import { builder } from '../builder.ts';
import { resultOf } from './result.ts';

const idsResult = (name: 'Trash' | 'Restore' | 'Delete') => {
  const payload = builder.objectRef<{ ids: string[] }>(`${name}Payload`).implement({
    description: 'All of them, as asked.',
    fields: (t) => ({ ids: t.exposeIDList('ids', { description: 'The ids as given.' }) }),
  });
  return resultOf(name, payload, ValidationError, NotFoundError);
};

/** What the mutations answer that put several things into the trash, take them out, or delete them. */
export const idsResults = {
  trash: idsResult('Trash'),
  restore: idsResult('Restore'),
  delete: idsResult('Delete'),
};
