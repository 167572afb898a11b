import { Info } from 'lucide-react';
import { useState } from 'react';
import { useLocation } from 'react-router';
import { Button, type ButtonLook } from '../../ui/Button.tsx';
import { SpriteDetails } from './SpriteDetails.tsx';

type Props = { sprite: { id: string; name: string }; beneath: string; look?: ButtonLook };

/** Shows everything about a sprite over the page, where all that lies on it stays as it is. */
export const DetailsButton = ({ sprite: { id, name }, beneath, look }: Props) => {
  const { key } = useLocation();
  const [openAt, setOpenAt] = useState<string>();
  const label = `Details of ${name}`;
  return (
    <>
      <Button
        size="s"
        look={look}
        icon={Info}
        aria-label={label}
        title={label}
        onClick={() => setOpenAt(key)}
      />
      {/* What leads on from there, also to this page, closes it. */}
      {openAt === key && <SpriteDetails id={id} beneath={beneath} onClose={() => setOpenAt(undefined)} />}
    </>
  );
};
