import { z } from 'zod';
import type { Fault } from '../faults.ts';

/** What is quoted in a prompt as data. */
const dataIn = (prompt: string, name: string): unknown => {
  const [, json] = prompt.match(new RegExp(`<${name}>\\n(.*)\\n</${name}>`)) ?? [];
  return json === undefined ? undefined : JSON.parse(json);
};

const sceneData = z.object({
  height: z.number(),
  layers: z.array(z.object({ layer: z.string(), name: z.string() })),
});
const described = z.array(z.object({ layer: z.string() }));

const asks = (schema: object, list: string): boolean =>
  list in ((schema as { properties?: object }).properties ?? {});

/** One behavior on the wire, all that is not said null. */
const bobbing = (layer: string, amplitude: number, frequency: number) => ({
  ...Object.fromEntries(
    `phase velocity acceleration cap capMode min max waveform frames relative scrollSpeed targetLayer maxTilt sink hullLength smoothing`
      .split(' ')
      .map((name) => [name, null]),
  ),
  layer,
  type: 'oscillate',
  property: 'Y',
  amplitude,
  frequency,
});

/** Every layer that the wish names bobs, or the first one. */
const describe = (prompt: string, fault: Fault | undefined): object => {
  const { layers } = sceneData.parse(dataIn(prompt, 'scene'));
  const wish = String(dataIn(prompt, 'wish')).toLowerCase();
  const meant = layers.filter(({ name }) => wish.includes(name.toLowerCase()));
  const description = 'It bobs up and down by a few pixels, about once in two seconds.';
  const told = (meant.length > 0 ? meant : layers.slice(0, 1)).map(({ layer }) => ({ layer, description }));
  return { layers: fault === 'unknown-layer' ? [{ layer: 'L999', description }, ...told] : told };
};

const structure = (prompt: string, fault: Fault | undefined): object => {
  const { height } = sceneData.parse(dataIn(prompt, 'scene'));
  const layers = described.parse(dataIn(prompt, 'descriptions')).map(({ layer }) => layer);
  const amplitude = fault === 'unrealistic' ? 10 * height : Math.round(height / 50);
  const frequency = fault === 'unrealistic' ? 40 : 0.5;
  const all = fault === 'unknown-layer' ? ['L999', ...layers] : layers;
  return { behaviors: all.map((layer) => bobbing(layer, amplitude, frequency)) };
};

/** Two things side by side, whatever the picture shows. */
const takeApart = (): object => ({
  layers: [
    { name: 'boat', description: 'on the left', left: 100, top: 300, right: 450, bottom: 800 },
    { name: 'buoy', description: 'on the right', left: 550, top: 300, right: 900, bottom: 800 },
  ],
});

/** Answers to what Papeterie asks about stages, in good moods and in bad ones; undefined to other questions. */
export const stageAnswer = (prompt: string, schema: object, fault: Fault | undefined): object | undefined => {
  if (asks(schema, 'behaviors') && prompt.includes('<descriptions>')) return structure(prompt, fault);
  if (!asks(schema, 'layers')) return undefined;
  if (prompt.includes('<scene>')) return describe(prompt, fault);
  return prompt.startsWith('Take the attached picture apart') ? takeApart() : undefined;
};
