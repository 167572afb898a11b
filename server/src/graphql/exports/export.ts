import { daysAfter, keptDays } from '../../domain/housekeeping/keeping.ts';
import { builder } from '../builder.ts';
import { byId } from '../shared/by-id.ts';
import { visible } from '../shared/visible.ts';
import { AssetStatus } from '../sprites/asset-status.ts';

export const defineExport = () =>
  builder.prismaNode('Export', {
    id: { field: 'id' },
    description: 'A file that was made of something, to take away.',
    findUnique: byId,
    fields: (t) => ({
      status: t.field({
        type: AssetStatus,
        description: 'Whether it has been written.',
        resolve: ({ status }) => status,
      }),
      url: t.field({
        type: 'URL',
        nullable: true,
        description:
          'Where the file is; null until READY. Signed: the same all day (UTC) and good for at least one more.',
        resolve: ({ id, status, fileName }, _args, { paths, origin }) =>
          status === 'READY'
            ? origin + paths.sign(`/api/exports/${id}/${encodeURIComponent(fileName)}`)
            : null,
      }),
      format: t.exposeString('format', { description: 'What was asked for: GIF, MP4 …' }),
      fileName: t.exposeString('fileName', { description: 'What the download is called.' }),
      byteSize: t.exposeInt('byteSize', { nullable: true, description: 'null until READY.' }),
      scene: t.prismaField({
        type: 'Scene',
        nullable: true,
        description: 'What it shows, while the viewer may see it.',
        resolve: (query, { sceneId }, _args, { reader, viewer }) =>
          sceneId
            ? reader.scene.findFirst({ ...query, where: { id: sceneId, ...visible.Scene(viewer) } })
            : null,
      }),
      job: t.relation('job', { nullable: true, description: 'The job that writes it.' }),
      deletedAfter: t.field({
        type: 'DateTime',
        description: `When it goes, with its file: ${keptDays.export} days after it was asked for.`,
        resolve: ({ createdAt }) => daysAfter(createdAt, keptDays.export),
      }),
      createdAt: t.expose('createdAt', { type: 'DateTime', description: 'When it was asked for.' }),
    }),
  });
