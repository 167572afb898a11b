/** Where and how a layer is seen at one moment, in stage px: after its behaviors and the camera. */
export type Placement = {
  /** False: the layer's picture is unknown or nothing of it is left. */
  placed: boolean;
  left: number;
  top: number;
  width: number;
  height: number;
  /** Degrees, not yet brought into one turn. */
  rotation: number;
  opacity: number;
  repeatX: boolean;
  /** How much the camera enlarged it. */
  magnification: number;
  /** px by which the camera moved it up, before enlarging. */
  shiftY: number;
};

export const newPlacement = (): Placement => ({
  placed: false,
  left: 0,
  top: 0,
  width: 0,
  height: 0,
  rotation: 0,
  opacity: 0,
  repeatX: false,
  magnification: 1,
  shiftY: 0,
});
