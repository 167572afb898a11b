import { Download } from 'lucide-react';
import { useState } from 'react';
import { useQuery } from 'urql';
import { graphql } from '../../api/graphql.ts';
import { Button } from '../../ui/Button.tsx';
import { Menu, MenuLink, MenuTitle } from '../../ui/Menu.tsx';
import type { EnhancementCard } from '../enhancing/enhancement-card.ts';
import { fileName } from './file-name.ts';

const Downloads = graphql(`
  query Downloads($id: ID!, $width4: Int!, $height4: Int!, $width8: Int!, $height8: Int!) {
    sprite(id: $id) {
      id
      image {
        png: url(format: PNG)
        png4: url(format: PNG, width: $width4, height: $height4, scaling: PIXEL)
        png8: url(format: PNG, width: $width8, height: $height8, scaling: PIXEL)
        webp: url(format: WEBP)
      }
    }
  }
`);

type Image = { url: string; width: number; height: number };
type Props = {
  sprite: { id: string; name: string; image?: Image | null };
  enhancement?: EnhancementCard;
  look?: 'wood' | 'paper';
};

/** The largest side the server renders. */
const largest = 4096;

export const DownloadMenu = ({ sprite, enhancement, look = 'wood' }: Props) => {
  const [wasOpened, setOpened] = useState(false);
  const { width, height } = sprite.image ?? { width: 0, height: 0 };
  const [{ data }] = useQuery({
    query: Downloads,
    variables: {
      id: sprite.id,
      width4: width * 4,
      height4: height * 4,
      width8: width * 8,
      height8: height * 8,
    },
    pause: !wasOpened || !sprite.image,
  });
  const urls = data?.sprite?.image;
  const better = enhancement?.image;
  const link = (url: string, scale: number) =>
    Math.max(width, height) * scale <= largest && (
      <MenuLink
        href={url}
        download={fileName(sprite.name, width * scale, height * scale, 'png')}
        note={`${width * scale}×${height * scale}`}
      >
        {scale === 1 ? 'PNG' : `PNG, ${scale} times as big`}
      </MenuLink>
    );
  return (
    <Menu
      label="Download"
      onOpen={() => setOpened(true)}
      trigger={
        <Button look={look} size="s" icon={Download} disabled={!sprite.image}>
          Download
        </Button>
      }
    >
      <MenuTitle>The sprite</MenuTitle>
      {urls ? (
        <>
          {link(urls.png, 1)}
          {link(urls.png4, 4)}
          {link(urls.png8, 8)}
          <MenuLink href={urls.webp} download={fileName(sprite.name, width, height, 'webp')}>
            WebP
          </MenuLink>
        </>
      ) : (
        <MenuTitle>Getting it ready</MenuTitle>
      )}
      {better && (
        <>
          <MenuTitle>Enhanced</MenuTitle>
          <MenuLink
            href={better.url}
            download={fileName(`${sprite.name} enhanced`, better.width, better.height, 'png')}
            note={`${better.width}×${better.height}`}
          >
            Picture
          </MenuLink>
        </>
      )}
    </Menu>
  );
};
