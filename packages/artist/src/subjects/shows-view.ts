import type { Subject } from '../art.ts';
import type { CameraWord } from '../prompt/plan.ts';

/** Whether a subject looks other when a camera word asks for it: what is drawn flat has one side. */
export const showsView = (subject: Subject, camera: CameraWord): boolean => {
  const { family, byPixels, floats, fill, body } = subject;
  // Of what is painted over the whole picture only tiles look other: as blocks.
  if (fill) return camera === 'ISOMETRIC';
  const being = family === 'person' || family === 'creature';
  switch (camera) {
    case 'PORTRAIT':
      // Nobody knows where the head of a picture is.
      return being && !byPixels;
    case 'FRONT':
      return being ? !byPixels : family === 'thing' || family === 'place';
    case 'SIDE':
      return (being && !byPixels) || body === 'VESSEL';
    case 'BACK':
      return being && !byPixels;
    default:
      return being ? !byPixels : !floats && family !== 'scenery';
  }
};
