import {
  Crop,
  Droplets,
  Eraser,
  FlipHorizontal2,
  Frame,
  type LucideIcon,
  Palette,
  PenTool,
  RotateCw,
  Scaling,
  Scan,
  Sparkles,
} from 'lucide-react';
import type { OptionsOf, StepKind } from './step.ts';

/** What a control of a step's form sets, as data. */
export type StepParameter = { key: string; label: string } & (
  | { control: 'number'; min: number; max: number; step: number; unit?: string; empty?: string }
  | { control: 'switch' }
  | { control: 'color'; empty?: string }
  | { control: 'choice'; options: readonly { value: string; label: string }[] }
);

type StepKindInfo<Kind extends StepKind> = {
  label: string;
  icon: LucideIcon;
  /** What it does, in a line. */
  help: string;
  begin: OptionsOf<Kind>;
  parameters: readonly StepParameter[];
};

const tolerance = { key: 'tolerance', control: 'number', min: 0, max: 0.5, step: 0.01 } as const;

/** Exhaustive, so that a new kind of step does not compile without its words and controls. */
export const stepKinds: { [Kind in StepKind]: StepKindInfo<Kind> } = {
  palette: {
    label: 'Palette',
    icon: Palette,
    help: 'Only these colors.',
    begin: { maxColors: 16, dithering: 'NONE' },
    parameters: [
      {
        key: 'dithering',
        control: 'choice',
        label: 'Mixed colors',
        options: [
          { value: 'NONE', label: 'None' },
          { value: 'ORDERED', label: 'Pattern' },
          { value: 'DIFFUSION', label: 'Fine' },
        ],
      },
    ],
  },
  outline: {
    label: 'Outline',
    icon: PenTool,
    help: 'A line of 1 px around it.',
    begin: { color: '#000000', place: 'OUTSIDE', corners: false },
    parameters: [
      { key: 'color', control: 'color', label: 'Color' },
      {
        key: 'place',
        control: 'choice',
        label: 'Where',
        options: [
          { value: 'OUTSIDE', label: 'Outside' },
          { value: 'INSIDE', label: 'On its rim' },
        ],
      },
      { key: 'corners', control: 'switch', label: 'Also at corners' },
    ],
  },
  recolor: {
    label: 'Recolor',
    icon: Droplets,
    help: 'Some colors become others.',
    begin: { from: ['#000000'], to: ['#1a1c2c'], tolerance: 0 },
    parameters: [{ ...tolerance, label: 'Take near colors along' }],
  },
  removeBackground: {
    label: 'Remove background',
    icon: Eraser,
    help: 'From the border inwards.',
    begin: { holes: false },
    parameters: [
      { key: 'color', control: 'color', label: 'Its color', empty: 'found by itself' },
      { ...tolerance, label: 'Tolerance', empty: 'measured' },
      { key: 'holes', control: 'switch', label: 'Also what the figure encloses' },
    ],
  },
  scale: {
    label: 'Scale',
    icon: Scaling,
    help: 'Larger or smaller.',
    begin: { method: 'NEAREST', factor: 2 },
    parameters: [],
  },
  trim: {
    label: 'Trim',
    icon: Scan,
    help: 'Cuts away what is empty.',
    begin: { padding: 0 },
    parameters: [
      { key: 'padding', control: 'number', label: 'Leave', min: 0, max: 256, step: 1, unit: 'px' },
    ],
  },
  crop: {
    label: 'Crop',
    icon: Crop,
    help: 'A part stays.',
    begin: { x: 0, y: 0, width: 32, height: 32 },
    parameters: [
      { key: 'x', control: 'number', label: 'Left', min: -4096, max: 4096, step: 1, unit: 'px' },
      { key: 'y', control: 'number', label: 'Top', min: -4096, max: 4096, step: 1, unit: 'px' },
      { key: 'width', control: 'number', label: 'Width', min: 1, max: 4096, step: 1, unit: 'px' },
      { key: 'height', control: 'number', label: 'Height', min: 1, max: 4096, step: 1, unit: 'px' },
    ],
  },
  flip: {
    label: 'Flip',
    icon: FlipHorizontal2,
    help: 'Mirrors it.',
    begin: { axis: 'HORIZONTAL' },
    parameters: [
      {
        key: 'axis',
        control: 'choice',
        label: 'Which way',
        options: [
          { value: 'HORIZONTAL', label: 'Left to right' },
          { value: 'VERTICAL', label: 'Upside down' },
        ],
      },
    ],
  },
  rotate: {
    label: 'Rotate',
    icon: RotateCw,
    help: 'Quarters exactly, the rest without new colors.',
    begin: { degrees: 90 },
    parameters: [
      { key: 'degrees', control: 'number', label: 'Clockwise', min: -360, max: 360, step: 15, unit: '°' },
    ],
  },
  removeStrays: {
    label: 'Remove specks',
    icon: Sparkles,
    help: 'What hangs on nothing goes.',
    begin: { maxPixels: 2 },
    parameters: [
      { key: 'maxPixels', control: 'number', label: 'Up to', min: 1, max: 4096, step: 1, unit: 'px' },
    ],
  },
  hardenEdges: {
    label: 'Harden edges',
    icon: Frame,
    help: 'Half transparent becomes there or not.',
    begin: { threshold: 0.5 },
    parameters: [
      { key: 'threshold', control: 'number', label: 'Stays from opacity', min: 0, max: 1, step: 0.05 },
    ],
  },
};

export const stepKindNames = Object.keys(stepKinds) as StepKind[];
