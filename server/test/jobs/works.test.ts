import { expect, it } from 'vitest';
import { createPrismaStore } from '../../src/adapters/database/prisma-store.ts';
import type { JobKind } from '../../src/domain/jobs/rows.ts';
import { giveUp, startOver } from '../../src/domain/jobs/subject.ts';
import { works } from '../../src/jobs/works.ts';
import { describeDatabases } from '../support/databases.ts';
import { jobRow, userRow } from '../support/rows.ts';

it.each(Object.entries(works))('%s is defined under its own name', (name, { kind, description }) => {
  expect(kind).toBe(name);
  expect(description).toMatch(/^[A-Z].*\.$/);
});

describeDatabases('what a job was for', (open) => {
  it.each(Object.keys(works) as JobKind[])(
    'is gone: %s has nothing to start over, and nothing to give up',
    async (kind) => {
      const store = createPrismaStore(await open());
      const job = jobRow('1', 'ann', { kind });
      await store.write(async (tx) => {
        expect(await startOver({ works }, tx, job)).toBeNull();
        expect(await giveUp({ works }, tx, job)).toEqual([]);
      });
    },
  );

  it('is a file of sprites, which shows in no scene and can be written once more all the same', async () => {
    const store = createPrismaStore(await open());
    const job = jobRow('1', 'ann', { kind: 'EXPORT', subjectType: 'Export', subjectId: 'file' });
    await store.write(async (tx) => {
      await tx.users.insert(userRow('ann'));
      await tx.jobs.insert(job);
      await tx.exports.insert({
        id: 'file',
        ownerId: 'ann',
        sceneId: null,
        format: 'GIF',
        status: 'FAILED',
        blobKey: null,
        byteSize: null,
        fileName: 'a.gif',
        mediaType: 'image/gif',
        jobId: '1',
        createdAt: job.createdAt,
      });
      expect(await startOver({ works }, tx, job)).toEqual([]);
    });
    expect(await store.read.exports.find({ id: 'file' })).toMatchObject({ status: 'PENDING' });
  });
});
