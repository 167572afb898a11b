import { Coins, KeyRound } from 'lucide-react';
import type { SettingsHelp } from '../../api/problem.ts';
import { LinkButton } from '../../ui/LinkButton.tsx';

/** To the card on the settings page that can help. */
export const SettingsLink = ({ to }: { to: SettingsHelp }) =>
  to === 'budget' ? (
    <LinkButton to="/settings#spending" size="s" icon={Coins}>
      Raise the budget
    </LinkButton>
  ) : (
    <LinkButton to="/settings#artists" size="s" icon={KeyRound}>
      See the artists
    </LinkButton>
  );
