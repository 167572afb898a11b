import type { Ride, SceneDocument } from './document.ts';
import { type LayerParts, partsOf } from './layer-parts.ts';
import { newPlacement, type Placement } from './placement.ts';

/** A layer among the others. */
export type PlannedLayer = {
  parts: LayerParts;
  /** Those whose target is in the scene. */
  rides: { ride: Ride; target: PlannedLayer }[];
  /** Scratch: where it is at the moment that is being sampled. */
  placement: Placement;
};

export type Plan = {
  layers: readonly PlannedLayer[];
  /** Those that ride, each after what it rides on. In a circle one of them goes first, as if its target did not ride. */
  riders: readonly PlannedLayer[];
};

const inOrder = (layers: readonly PlannedLayer[]): PlannedLayer[] => {
  const riders: PlannedLayer[] = [];
  const met = new Set<PlannedLayer>();
  const visit = (planned: PlannedLayer) => {
    if (met.has(planned)) return;
    met.add(planned);
    for (const { target } of planned.rides) visit(target);
    if (planned.rides.length > 0) riders.push(planned);
  };
  for (const planned of layers) visit(planned);
  return riders;
};

const makePlan = (scene: SceneDocument): Plan => {
  const layers = scene.layers.map(
    (layer): PlannedLayer => ({ parts: partsOf(layer), rides: [], placement: newPlacement() }),
  );
  const byId = new Map(layers.map((planned) => [planned.parts.layer.id, planned]));
  for (const planned of layers) {
    // A background is where it is.
    if (planned.parts.background) continue;
    for (const ride of planned.parts.rides) {
      const target = byId.get(ride.targetLayerId);
      if (target && target !== planned) planned.rides.push({ ride, target });
    }
  }
  return { layers, riders: inOrder(layers) };
};

// Documents are never changed in place, so a plan stays right.
const plans = new WeakMap<SceneDocument, Plan>();

/** What sampling a scene at any moment needs, made once for each document. */
export const planOf = (scene: SceneDocument): Plan => {
  let plan = plans.get(scene);
  if (!plan) {
    plan = makePlan(scene);
    plans.set(scene, plan);
  }
  return plan;
};
