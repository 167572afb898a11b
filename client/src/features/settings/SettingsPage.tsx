import { Link } from 'react-router';
import { Paper } from '../../ui/Paper.tsx';
import { useHashTarget } from '../../ui/use-hash-target.ts';
import { Spending } from '../spending/Spending.tsx';
import { Account } from './Account.tsx';
import { Providers } from './Providers.tsx';
import styles from './SettingsPage.module.css';
import { ThemeChoice } from './ThemeChoice.tsx';

export const SettingsPage = () => {
  useHashTarget();
  return (
    <div className={styles.page}>
      <title>Settings · Papeterie</title>
      <h1>Settings</h1>
      <Paper title="Look" pinned>
        <ThemeChoice />
      </Paper>
      <Account />
      <Spending />
      <Paper title="Artists" pinned id="artists">
        <Providers />
      </Paper>
      <p className={styles.about}>
        <Link to="/about">Pictures and words of others: notices</Link>
      </p>
    </div>
  );
};
