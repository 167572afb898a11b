import type { Subject } from './art.ts';
import { namedColor } from './color/colors.ts';
import { markPaint, withPoseMarks } from './motion/pose-marks.ts';
import { poseSketch } from './motion/pose-sketch.ts';
import { stillMoment } from './motion/still-moment.ts';
import type { PoseName } from './prompt/plan.ts';
import { measure } from './raster/measure.ts';
import type { Camera } from './rig/camera.ts';
import { atRest, type Pose } from './rig/pose.ts';
import type { Sketched } from './sketch-alone.ts';

type Posed = {
  readonly subject: Subject;
  readonly noun: string;
  readonly camera: Camera;
  readonly pixels: number;
};

/** Draws somebody at rest, and then again in the moment that a pose is: how tall it is decides how far it moves. */
export const drawnInPose = <T extends Sketched>(pose: PoseName, draw: (pose: Pose) => T, posed: Posed): T => {
  const { subject, camera, pixels } = posed;
  const box = measure(draw(atRest).sketch.parts, 2);
  const moment = stillMoment(pose, posed, { box, camera, pixels });
  const drawn = draw(moment.pose);
  const paints = { ...drawn.paints, [markPaint]: { kind: 'flat' as const, color: namedColor('white') } };
  const posedSketch = poseSketch(drawn.sketch, moment, {
    floats: subject.floats === true,
    paints: drawn.paints,
  });
  const sketch = withPoseMarks(posedSketch, pose, moment.pose.lift ?? 0, 1 / pixels);
  return { ...drawn, sketch, paints };
};
