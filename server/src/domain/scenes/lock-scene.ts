import type { Tables } from '../store.ts';

/** From here to the end of the transaction whoever else edits the scene waits: what is read now is what is changed. */
export const lockScene = async (tx: Tables, id: string): Promise<void> => {
  await tx.scenes.update({ id }, { id });
};
