import { Dices, Repeat2, RotateCcw } from 'lucide-react';
import { useCallback, useEffect } from 'react';
import { useNavigate } from 'react-router';
import { Button } from '../../ui/Button.tsx';
import { Menu, MenuItem } from '../../ui/Menu.tsx';
import { notifyProblem } from '../../ui/notify.ts';
import { useRemix } from './use-remix.ts';

type Props = { sprite: { id: string; recipe?: { seed: number } | null } };

const seeds = 2_147_483_647;

/** The same words once more: the same picture, or a sibling. Only for what was drawn from words. */
export const DrawAgain = ({ sprite: { id, recipe } }: Props) => {
  const navigate = useNavigate();
  const { order, isSending, problem } = useRemix(
    useCallback(({ sprite }: { sprite: { id: string } }) => navigate(`/sprite/${sprite.id}`), [navigate]),
  );
  useEffect(() => {
    if (problem) notifyProblem(problem);
  }, [problem]);
  if (!recipe) return null;
  return (
    <Menu
      label="Draw again"
      trigger={
        <Button size="s" icon={Repeat2} busy={isSending}>
          Draw again
        </Button>
      }
    >
      <MenuItem icon={Dices} onSelect={() => void order({ id, seed: Math.floor(Math.random() * seeds) })}>
        A sibling, with a new seed
      </MenuItem>
      <MenuItem icon={RotateCcw} note={String(recipe.seed)} onSelect={() => void order({ id })}>
        The same, with its seed
      </MenuItem>
    </Menu>
  );
};
