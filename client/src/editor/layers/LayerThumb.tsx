import pictures from '../../ui/Picture.module.css';
import { toneOf } from '../../ui/tone.ts';
import { wholeMultiple } from '../../ui/whole-multiple.ts';
import type { PictureFacts } from '../stage/pictures.ts';
import styles from './LayerThumb.module.css';

const side = 34;

export const LayerThumb = ({ picture }: { picture: PictureFacts | undefined }) => {
  const size = picture && wholeMultiple(picture, { width: side, height: side }, window.devicePixelRatio);
  return (
    <span
      data-tone={toneOf(picture?.thumbhash)}
      className={`${pictures.checker} ${styles.thumb}`}
      style={{ width: side, height: side }}
    >
      {picture && size && (
        <img
          src={picture.url}
          alt=""
          draggable={false}
          className={size.scale >= 1 ? pictures.pixelated : undefined}
          style={{ width: size.width, height: size.height }}
        />
      )}
    </span>
  );
};
