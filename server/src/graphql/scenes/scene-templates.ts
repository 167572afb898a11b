import type { SceneTemplate } from '../../domain/scenes/templates/template.ts';
import { sceneTemplates } from '../../domain/scenes/templates/templates.ts';
import { builder } from '../builder.ts';
import { costs } from '../limits/field-cost.ts';

const SceneTemplateType = builder.objectRef<SceneTemplate>('SceneTemplate').implement({
  description: 'A furnished scene to begin with.',
  fields: (t) => ({
    key: t.exposeString('key', { description: 'Give it to createScene as template.' }),
    name: t.exposeString('name', { description: 'For people.' }),
    description: t.exposeString('description', { description: 'What one will see.' }),
  }),
});

export const defineSceneTemplates = () =>
  builder.queryField('sceneTemplates', (t) =>
    t.field({
      ...costs({ entries: 5 }),
      type: [SceneTemplateType],
      description: 'Furnished scenes to begin with.',
      resolve: () => [...sceneTemplates],
    }),
  );
