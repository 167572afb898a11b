import type { SceneSound } from '@papeterie/stage';
import { builder } from '../builder.ts';
import { soundPathOf } from '../sounds/sound.ts';

export const SoundCue = builder.objectRef<SceneSound>('SoundCue').implement({
  description: 'A sound that plays at its time.',
  fields: (t) => ({
    id: t.exposeID('id', { description: 'Its own within the scene; edits name it by this (cueId).' }),
    url: t.field({
      type: 'URL',
      description: 'Where the sound is. Signed like the URLs of pictures.',
      resolve: ({ soundKey }, _args, { paths, origin }) => origin + paths.sign(soundPathOf(soundKey)),
    }),
    soundId: t.exposeID('soundKey', { description: 'The id of the uploaded sound.' }),
    name: t.exposeString('name', { description: 'For people.' }),
    time: t.exposeFloat('time', { description: 'When it starts, s.' }),
    volume: t.exposeFloat('volume', { description: '0 to 1.' }),
    loop: t.exposeBoolean('loop', { description: 'Whether it starts anew whenever it ends.' }),
    fadeIn: t.exposeFloat('fadeIn', { description: 's' }),
    fadeOut: t.exposeFloat('fadeOut', { description: 's' }),
  }),
});
