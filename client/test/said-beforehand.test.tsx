import { emptyScene, type SceneDocument } from '@papeterie/stage';
import { render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { MemoryRouter } from 'react-router';
import { Provider } from 'urql';
import { describe, expect, it } from 'vitest';
import { createPainting } from '../src/editor/pixels/document/painting.ts';
import { createPicture } from '../src/editor/pixels/picture.ts';
import { RedrawPanel } from '../src/features/painting/RedrawPanel.tsx';
import { ExportDialog } from '../src/features/scene/ExportDialog.tsx';
import { TooltipProvider } from '../src/ui/Tooltip.tsx';
import { createFakeStudio } from './fake-studio.ts';

const quiet = emptyScene({ name: 'Harbor' });
const heard: SceneDocument = {
  ...quiet,
  sounds: [
    { id: 'cue', name: 'Waves', soundKey: 'waves', time: 0, volume: 1, loop: true, fadeIn: 0, fadeOut: 0 },
  ],
};

describe('what is missing is said before anybody works for it', () => {
  it.each([
    ['a scene that is heard', heard, 1],
    ['a silent one', quiet, 0],
  ])('an MP4 of %s', async (_name, scene, notes) => {
    render(
      <Provider value={createFakeStudio(0).client}>
        <TooltipProvider>
          <ExportDialog open sceneId="scene-0" scene={scene} onClose={() => undefined} />
        </TooltipProvider>
      </Provider>,
    );
    await userEvent.click(await screen.findByRole('combobox', { name: 'Format' }));
    await userEvent.click(await screen.findByRole('option', { name: /MP4/ }));
    expect(screen.queryAllByText(/The file has no sound/)).toHaveLength(notes);
  });

  it('a part that nobody here can redraw, before one has marked it', async () => {
    const studio = createFakeStudio(1);
    for (const provider of studio.providers) provider.available = provider.name === 'LOCAL';
    const mask = createPainting(createPicture(16, 16));
    render(
      <Provider value={studio.client}>
        <MemoryRouter>
          <RedrawPanel
            sprite={{ id: 'sprite-0', name: 'Boat' } as never}
            mask={mask}
            isDirty={false}
            isSaving={false}
            onSave={() => undefined}
            onDrawn={async () => undefined}
          />
        </MemoryRouter>
      </Provider>,
    );
    await screen.findByText(/The local artist cannot redraw a part/);
    expect(screen.queryByText(/Paint over what shall be drawn anew/)).toBeNull();
  });
});
