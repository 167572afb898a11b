import { type Choreography, through } from '../beat.ts';

/** A lid or a door: it starts slowly, swings open and comes to rest. */
export const opens: Choreography = ({ t }) => ({
  flames: t,
  open: through(t, [
    [0.1, 0],
    [0.7, 1],
    [0.82, 0.94],
    [0.95, 1],
  ]),
});
