import { connectDatabase } from '../../src/adapters/database/connect.ts';
import { userOf } from './rows.ts';

/** A process that writes in every way, eight at a time, and prints the id of each write once it is acknowledged. */
const { TEST_DATABASE_URL = '', WRITER = '', WRITES = '0' } = process.env;
const { writer, close } = await connectDatabase(TEST_DATABASE_URL);

let next = 0;

async function write(index: number): Promise<void> {
  const id = `${WRITER}${index}`;
  const data = userOf(id);
  if (index % 3 === 0) await writer.user.create({ data });
  else if (index % 3 === 1) {
    await writer.$transaction(async (tx) => {
      await tx.user.create({ data: { ...data, name: '' } });
      await new Promise((resolve) => setTimeout(resolve, 1));
      await tx.user.update({ where: { id }, data: { name: id } });
    });
  } else {
    const undone = writer.$transaction(async (tx) => {
      await tx.user.create({ data: { ...data, id: `undone${id}` } });
      throw new Error('undone');
    });
    await undone.catch((error: Error) => {
      if (error.message !== 'undone') throw error;
    });
    await writer.user.createMany({ data: [data] });
  }
  console.log(id);
}

async function work(): Promise<void> {
  while (next < Number(WRITES)) await write(next++);
}

await Promise.all(Array.from({ length: 8 }, work));
await close();
