import { Paper } from '../../ui/Paper.tsx';
import { Account } from './Account.tsx';
import { Providers } from './Providers.tsx';
import styles from './SettingsPage.module.css';
import { ThemeChoice } from './ThemeChoice.tsx';

export const SettingsPage = () => (
  <div className={styles.page}>
    <title>Settings · Papeterie</title>
    <h1>Settings</h1>
    <Paper title="Look" pinned>
      <ThemeChoice />
    </Paper>
    <Account />
    <Paper title="Artists" pinned>
      <Providers />
    </Paper>
  </div>
);
