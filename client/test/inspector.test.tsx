import { behaviorKinds, behaviors } from '@papeterie/stage';
import { screen, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { describe, expect, it } from 'vitest';
import { Inspector } from '../src/editor/inspector/Inspector.tsx';
import { newBehavior } from '../src/editor/inspector/new-behavior.ts';
import { behaviorNames, labelOf, unitOf } from '../src/editor/inspector/words.ts';
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
