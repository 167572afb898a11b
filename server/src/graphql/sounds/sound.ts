import { encodeGlobalId } from '../../domain/global-id.ts';
import { builder } from '../builder.ts';
import { byId } from '../shared/by-id.ts';
import { connectionOf } from '../shared/connection.ts';

/** Where a sound is served, before it is signed. */
export const soundPathOf = (soundId: string): string => `/api/sounds/${soundId}`;

export const Sound = builder.prismaNode('Sound', {
  id: { field: 'id' },
  description: 'An uploaded sound, for scenes.',
  findUnique: byId,
  fields: (t) => ({
    name: t.exposeString('name', { description: 'For people.' }),
    mediaType: t.exposeString('mediaType', { description: 'audio/mpeg and the like.' }),
    byteSize: t.exposeInt('byteSize', { description: 'Its size in bytes.' }),
    url: t.field({
      type: 'URL',
      description: 'Where it is. Signed like the URLs of pictures.',
      resolve: ({ id }, _args, { paths, origin }) =>
        origin + paths.sign(soundPathOf(encodeGlobalId('Sound', id))),
    }),
    createdAt: t.expose('createdAt', { type: 'DateTime', description: 'When it was uploaded.' }),
  }),
});

export const { Connection: SoundConnection, Edge: SoundEdge } = connectionOf('Sound', Sound);
