import type { RecorderWork } from '../../../src/adapters/recorder/work.ts';
import work from '../../../src/adapters/recorder/worker.ts';

/** The real worker, unless the scene (or, where there is none, the frame rate) asks for trouble. */
export default async (task: RecorderWork) => {
  if (task.work === 'ENCODE' && task.reel.fps === 13) throw new Error('the encoder broke');
  const mood = 'reel' in task && 'scene' in task.reel ? task.reel.scene.name : '';
  if (mood === 'breaks') throw new Error('the painter broke');
  if (mood === 'dies') setTimeout(() => process.exit(7), 50);
  return work(task);
};
