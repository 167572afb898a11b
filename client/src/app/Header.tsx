import {
  Braces,
  Clapperboard,
  GalleryVerticalEnd,
  Keyboard,
  Library,
  PaintbrushVertical,
  Settings,
} from 'lucide-react';
import { NavLink } from 'react-router';
import { IconButton } from '../ui/IconButton.tsx';
import styles from './Header.module.css';
import { Logo } from './Logo.tsx';

const places = [
  { to: '/', text: 'Tavern', icon: PaintbrushVertical },
  { to: '/library', text: 'Library', icon: Library },
  { to: '/theatre', text: 'Theatre', icon: Clapperboard },
  { to: '/gallery', text: 'Gallery', icon: GalleryVerticalEnd },
  { to: '/settings', text: 'Settings', icon: Settings },
];

/** The beam above the workshop. */
export const Header = ({ onKeys }: { onKeys: () => void }) => (
  <header className={styles.beam}>
    <a href="#main" className={styles.skip}>
      To the content
    </a>
    <NavLink to="/" className={styles.brand} aria-label="Papeterie">
      <Logo />
      <span className={styles.name}>Papeterie</span>
    </NavLink>
    <nav aria-label="Places" className={styles.nav}>
      {places.map(({ to, text, icon: Icon }) => (
        <NavLink key={to} to={to} className={styles.place}>
          <Icon size={18} aria-hidden="true" />
          <span>{text}</span>
        </NavLink>
      ))}
    </nav>
    <div className={styles.tools}>
      <a href="/api/graphql" className={styles.place} title="GraphiQL: everything here as an API">
        <Braces size={18} aria-hidden="true" />
        <span>GraphiQL</span>
      </a>
      <span className={styles.keys}>
        <IconButton icon={Keyboard} label="Keyboard shortcuts" keys="?" side="bottom" onClick={onKeys} />
      </span>
    </div>
  </header>
);
