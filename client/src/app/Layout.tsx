import { useEffect, useState } from 'react';
import { Outlet, ScrollRestoration, useNavigate } from 'react-router';
import { easelPath } from '../features/easel/use-easel-choice.ts';
import { DropZone } from '../features/importing/DropZone.tsx';
import { SessionProvider } from '../features/session/SessionProvider.tsx';
import { watchKeyboard } from '../ui/lost-keyboard.ts';
import { PaperEdges } from '../ui/PaperEdges.tsx';
import { Toaster } from '../ui/Toaster.tsx';
import { TooltipProvider } from '../ui/Tooltip.tsx';
import { useShortcut } from '../ui/use-shortcut.ts';
import { ConnectionNote } from './ConnectionNote.tsx';
import { Header } from './Header.tsx';
import { LibraryFeed } from './LibraryFeed.tsx';
import { RouteAnnouncer } from './RouteAnnouncer.tsx';
import { ShortcutSheet } from './ShortcutSheet.tsx';

/** What is around every page. */
export const Layout = () => {
  const [isSheetOpen, setSheetOpen] = useState(false);
  const navigate = useNavigate();
  useEffect(() => watchKeyboard(document), []);
  useShortcut('?', () => setSheetOpen(true));
  return (
    <TooltipProvider>
      <PaperEdges />
      <SessionProvider>
        <LibraryFeed />
        <ConnectionNote />
        <Header onKeys={() => setSheetOpen(true)} />
        <main id="main" tabIndex={-1}>
          <Outlet />
        </main>
        <DropZone onImported={(id) => navigate(easelPath(id))} />
      </SessionProvider>
      <ShortcutSheet open={isSheetOpen} onClose={() => setSheetOpen(false)} />
      <Toaster />
      <RouteAnnouncer />
      <ScrollRestoration />
    </TooltipProvider>
  );
};
