import { applyEdits, behaviorKinds, behaviors, type SceneLayer } from '@papeterie/stage';
import { screen, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { describe, expect, it } from 'vitest';
import { Inspector } from '../src/editor/inspector/Inspector.tsx';
import { newBehavior } from '../src/editor/inspector/new-behavior.ts';
import { behaviorNames, labelOf, unitOf } from '../src/editor/inspector/words.ts';
import { duplicateEdit } from '../src/editor/layers/layer-edits.ts';
import { openScene } from './open-scene.tsx';

const add = async (kind: (typeof behaviorKinds)[number]) => {
  await userEvent.click(screen.getByRole('button', { name: 'Add a behavior' }));
  await userEvent.click(await screen.findByRole('menuitem', { name: behaviorNames[kind] }));
};

describe('the inspector', () => {
  it('sets a number when Enter is pressed, and takes it back with Escape', async () => {
    const { boat, steps } = openScene(<Inspector />);
    const x = screen.getByRole('spinbutton', { name: 'X' });
    await userEvent.type(x, '120{Enter}');
    expect(boat()?.x).toBe(120);
    await userEvent.type(x, '7{Escape}');
    expect([boat()?.x, (x as HTMLInputElement).value]).toEqual([120, '120']);
    await waitFor(() => expect(steps()).toHaveLength(1));
  });

  it('steps with the arrow keys, in view at once and as one step', async () => {
    const { boat, steps } = openScene(<Inspector />);
    const user = userEvent.setup();
    await user.click(screen.getByRole('spinbutton', { name: 'Rotation' }));
    await user.keyboard('{ArrowUp>5}');
    expect(boat()?.rotation).toBe(5);
    expect(steps()).toHaveLength(0);
    await user.keyboard('{/ArrowUp}');
    await user.keyboard('{Shift>}{ArrowDown}{/Shift}');
    expect(boat()?.rotation).toBe(-5);
    await waitFor(() => expect(steps()).toHaveLength(2));
  });

  it.each(behaviorKinds)('has a form with a control for every parameter of %s', async (kind) => {
    const { boat } = openScene(<Inspector />);
    await add(kind);
    expect(boat()?.behaviors).toMatchObject([{ kind, enabled: true }]);
    for (const [name, { kind: control }] of Object.entries(behaviors[kind].parameters)) {
      if (control === 'keyframes') expect(screen.getByRole('list', { name: /^Keyframes/ })).toBeDefined();
      else expect(screen.getAllByLabelText(labelOf(name)).length).toBeGreaterThan(0);
    }
  });

  it('changes a parameter, rests a behavior and takes it off', async () => {
    const { boat } = openScene(<Inspector />);
    await add('drift');
    await userEvent.type(screen.getByRole('spinbutton', { name: 'Velocity' }), '-35{Enter}');
    await userEvent.type(screen.getByRole('spinbutton', { name: 'Cap' }), '90{Enter}');
    expect(boat()?.behaviors).toMatchObject([{ velocity: -35, cap: 90 }]);
    await userEvent.clear(screen.getByRole('spinbutton', { name: 'Cap' }));
    await userEvent.keyboard('{Enter}');
    await userEvent.click(screen.getByRole('checkbox', { name: 'Drift counts' }));
    expect(boat()?.behaviors).toMatchObject([{ cap: null, enabled: false }]);
    await userEvent.click(screen.getByRole('button', { name: 'Remove Drift' }));
    expect(boat()?.behaviors).toEqual([]);
  });

  it('adds and removes keyframes', async () => {
    const { boat } = openScene(<Inspector />);
    await add('keyframes');
    const frames = () => {
      const behavior = boat()?.behaviors[0];
      return behavior?.kind === 'keyframes' ? behavior.frames.map(({ time }) => time) : [];
    };
    expect(frames()).toEqual([0, 5, 10]);
    await userEvent.type(screen.getByRole('spinbutton', { name: 'Time at 5 s' }), '2{Enter}');
    await userEvent.click(screen.getByRole('button', { name: 'Remove the keyframe at 10 s' }));
    expect(frames()).toEqual([0, 2]);
  });
});

describe('a layer with keyframes', () => {
  const crossing = {
    setBehaviors: {
      layerId: 'boat',
      behaviors: [
        {
          keyframes: {
            frames: [
              { time: 0, x: 100, opacity: 1 },
              { time: 8, x: 500, opacity: 0 },
            ],
          },
        },
      ],
    },
  };
  const framesOf = (boat: SceneLayer | undefined) => {
    const [behavior] = boat?.behaviors ?? [];
    return behavior?.kind === 'keyframes'
      ? behavior.frames.map(({ time, x, opacity }) => [time, x, opacity])
      : [];
  };
  const box = (name: string) => screen.getByRole<HTMLInputElement>('spinbutton', { name });

  it('shows where it is at the time that is shown', () => {
    const { seek } = openScene(<Inspector />, [crossing]);
    seek(2);
    expect([box('X').value, box('Opacity').value]).toEqual(['200', '0.75']);
    expect(screen.getAllByText('Moved by keyframes')).toHaveLength(2);
    seek(8);
    expect(screen.getAllByText('A keyframe at this moment')).toHaveLength(2);
  });

  it('is given a keyframe by a number, as one step, and no hidden value', async () => {
    const { boat, seek, steps } = openScene(<Inspector />, [crossing]);
    const before = boat()?.x;
    seek(2);
    await userEvent.type(box('X'), '150{Enter}');
    expect(framesOf(boat())).toEqual([
      [0, 100, 1],
      [2, 150, null],
      [8, 500, 0],
    ]);
    expect([boat()?.x, box('X').value]).toEqual([before, '150']);
    await waitFor(() => expect(steps()).toHaveLength(2));
  });

  it('is stepped with the arrow keys at one moment', async () => {
    const { boat, seek } = openScene(<Inspector />, [crossing]);
    seek(4);
    await userEvent.click(box('X'));
    await userEvent.keyboard('{ArrowUp>3}{/ArrowUp}');
    expect(framesOf(boat())[1]).toEqual([4, 303, null]);
  });

  it('goes along with all of its keyframes by choice', async () => {
    const { boat, seek } = openScene(<Inspector />, [crossing]);
    seek(4);
    await userEvent.click(screen.getByRole('switch', { name: 'Move all keyframes' }));
    await userEvent.type(box('X'), '310{Enter}');
    expect(framesOf(boat())).toEqual([
      [0, 110, 1],
      [8, 510, 0],
    ]);
  });

  it('keeps what is seen in a keyframe at this moment', async () => {
    const { boat, seek } = openScene(<Inspector />, [crossing]);
    seek(2);
    await userEvent.click(screen.getByRole('button', { name: /^Keyframes/ }));
    await userEvent.click(screen.getByRole('button', { name: 'Keyframe at this moment' }));
    expect(framesOf(boat())[1]).toEqual([2, 200, 0.75]);
  });

  it('has a copy beside it, not upon it', () => {
    const { scene, boat } = openScene(<Inspector />, [crossing]);
    const original = boat();
    const copy = original && applyEdits(scene(), [duplicateEdit(scene(), original)]).scene.layers[1];
    expect(framesOf(copy).map(([, x]) => x)).toEqual([124, 524]);
  });
});

describe('words', () => {
  it('name parameters as people do', () => {
    expect(['maxTilt', 'targetLayerId', 'EASE_IN_OUT', 'x'].map(labelOf)).toEqual([
      'Max tilt',
      'Target layer',
      'Ease in out',
      'X',
    ]);
  });

  it('know the unit of what is moved', () => {
    expect([
      unitOf('property/s', 'X'),
      unitOf('property', 'ROTATION'),
      unitOf('property/s²', 'OPACITY'),
      unitOf('property', 'OPACITY'),
      unitOf('Hz', undefined),
    ]).toEqual(['px/s', '°', '1/s²', '', 'Hz']);
  });

  it('offer no wave where there is none', () => {
    const { scene } = openScene(<Inspector />, [{ removeLayer: { layerId: 'wave' } }]);
    const [boat] = scene().layers;
    expect(boat && newBehavior('ride', scene(), boat)).toBeNull();
  });
});
