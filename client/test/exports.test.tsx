import { render, screen, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { Provider, useQuery } from 'urql';
import { describe, expect, it } from 'vitest';
import { ExportRow } from '../src/features/scene/ExportRow.tsx';
import { SceneExports } from '../src/features/scene/export-documents.ts';
import { Toaster } from '../src/ui/Toaster.tsx';
import { TooltipProvider } from '../src/ui/Tooltip.tsx';
import { createFakeStudio } from './fake-studio.ts';

const List = () => {
  const [{ data }] = useQuery({ query: SceneExports, variables: { id: 'scene-0' } });
  return (
    <ul>
      {data?.scene?.exports.map((made) => (
        <ExportRow key={made.id} made={made} />
      ))}
    </ul>
  );
};

const file = (number: number) => ({
  __typename: 'Export',
  id: `export-${number}`,
  status: 'READY',
  url: null,
  format: 'GIF',
  fileName: `harbor-${number}.gif`,
  byteSize: 2_621_440,
  createdAt: '2027-01-01T12:00:00Z',
  deletedAfter: '2027-01-15T12:00:00Z',
  job: null,
});

describe('exported files', () => {
  it('say when they go, and go at once when they are deleted', async () => {
    const studio = createFakeStudio(0);
    studio.scenes.push({ ...studio.scene(0), exports: [file(1), file(2)] });
    render(
      <Provider value={studio.client}>
        <TooltipProvider>
          <List />
          <Toaster />
        </TooltipProvider>
      </Provider>,
    );
    expect(await screen.findAllByText('2.5 MiB, goes Jan 15, 2027')).toHaveLength(2);
    const before = studio.asked.length;
    await userEvent.click(screen.getByRole('button', { name: 'Delete harbor-1.gif' }));
    await userEvent.click(screen.getByRole('button', { name: 'Delete the file' }));
    await screen.findByText('harbor-1.gif is deleted');
    await waitFor(() => expect(screen.getAllByRole('button', { name: /^Delete harbor/ })).toHaveLength(1));
    expect(studio.asked.slice(before)).toEqual(['DeleteExports']);
  });
});
