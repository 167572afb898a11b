import type { RouteObject } from 'react-router';
import { TavernPage } from '../features/tavern/TavernPage.tsx';
import { Broken } from './Broken.tsx';
import { Layout } from './Layout.tsx';
import { NotFound } from './NotFound.tsx';

/** The tavern comes with the first load; the other rooms when they are entered. */
export const routes: RouteObject[] = [
  {
    element: <Layout />,
    errorElement: <Broken />,
    hydrateFallbackElement: <></>,
    children: [
      { index: true, element: <TavernPage /> },
      {
        lazy: async () => ({ Component: (await import('../features/library/LibraryPage.tsx')).LibraryPage }),
        children: [
          { path: 'library', element: null },
          {
            path: 'sprite/:id',
            lazy: async () => ({
              Component: (await import('../features/sprite/SpriteDialog.tsx')).SpriteDialog,
            }),
          },
        ],
      },
      {
        path: 'sprites/:id/workshop',
        lazy: async () => ({
          Component: (await import('../features/workshop/WorkshopPage.tsx')).WorkshopPage,
        }),
      },
      ...['sprites/:id/paint', 'animations/:id/paint/:frame'].map((path) => ({
        path,
        lazy: async () => ({
          Component: (await import('../features/painting/PaintingPage.tsx')).PaintingPage,
        }),
      })),
      {
        path: 'theatre',
        lazy: async () => ({ Component: (await import('../features/theatre/TheatrePage.tsx')).TheatrePage }),
      },
      {
        path: 'theatre/:sceneId',
        lazy: async () => ({ Component: (await import('../features/scene/ScenePage.tsx')).ScenePage }),
      },
      {
        path: 'join/:token',
        lazy: async () => ({ Component: (await import('../features/theatre/JoinPage.tsx')).JoinPage }),
      },
      {
        path: 'gallery',
        lazy: async () => ({ Component: (await import('../features/gallery/GalleryPage.tsx')).GalleryPage }),
      },
      {
        path: 'about',
        lazy: async () => ({ Component: (await import('../features/about/AboutPage.tsx')).AboutPage }),
      },
      {
        path: 'settings',
        lazy: async () => ({
          Component: (await import('../features/settings/SettingsPage.tsx')).SettingsPage,
        }),
      },
      { path: '*', element: <NotFound /> },
    ],
  },
];
