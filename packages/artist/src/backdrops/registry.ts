import type { PlaceName } from '../prompt/places.ts';
import type { Backdrop } from './backdrop.ts';

/** Every place, with what it looks like. */
export const backdrops: Readonly<Record<PlaceName, Backdrop>> = {
  meadow: {
    sky: ['sky', 'ice'],
    lights: ['sun', 'clouds'],
    layers: [
      { ridge: 'hills', color: 'mint', at: 0.62, height: 0.1 },
      { ridge: 'crowns', color: 'moss', at: 0.74, height: 0.07 },
    ],
    ground: { color: 'leafgreen', at: 0.82, texture: 'tufts' },
  },
  forest: {
    sky: ['teal', 'mint'],
    lights: ['rays'],
    layers: [
      { ridge: 'pines', color: 'teal', at: 0.44, height: 0.22 },
      { ridge: 'pines', color: 'pine', at: 0.62, height: 0.26 },
    ],
    ground: { color: 'forest', at: 0.83, texture: 'tufts' },
  },
  desert: {
    sky: ['amber', 'cream'],
    lights: ['sun'],
    layers: [
      { ridge: 'peaks', color: 'tan', at: 0.6, height: 0.12 },
      { ridge: 'dunes', color: 'sand', at: 0.74, height: 0.07 },
    ],
    ground: { color: 'sand', at: 0.84, texture: 'pebbles' },
  },
  beach: {
    sky: ['sky', 'cream'],
    lights: ['sun', 'clouds'],
    layers: [
      { ridge: 'waves', color: 'turquoise', at: 0.64, height: 0.012 },
      { ridge: 'waves', color: 'water', at: 0.74, height: 0.02 },
    ],
    ground: { color: 'sand', at: 0.83, texture: 'pebbles' },
  },
  sea: {
    sky: ['sky', 'ice'],
    lights: ['clouds', 'sun'],
    layers: [
      { ridge: 'waves', color: 'sky', at: 0.66, height: 0.01 },
      { ridge: 'waves', color: 'water', at: 0.76, height: 0.02 },
    ],
    ground: { color: 'blue', at: 0.86, texture: 'ripples' },
  },
  underwater: {
    sky: ['turquoise', 'navy'],
    lights: ['rays', 'bubbles'],
    layers: [
      { ridge: 'peaks', color: 'navy', at: 0.7, height: 0.16 },
      { ridge: 'hills', color: 'indigo', at: 0.82, height: 0.06 },
    ],
    ground: { color: 'slate', at: 0.9, texture: 'pebbles' },
  },
  snow: {
    sky: ['azure', 'ice'],
    lights: ['snow'],
    layers: [
      { ridge: 'peaks', color: 'lavender', at: 0.56, height: 0.2 },
      { ridge: 'pines', color: 'slate', at: 0.7, height: 0.14 },
    ],
    ground: { color: 'white', at: 0.82, texture: 'plain' },
  },
  cave: {
    sky: ['charcoal', 'slate'],
    lights: ['none'],
    layers: [{ ridge: 'peaks', color: 'charcoal', at: 0.7, height: 0.14 }],
    ground: { color: 'slate', at: 0.84, texture: 'pebbles' },
    wall: 'rock',
  },
  volcano: {
    sky: ['maroon', 'rust'],
    lights: ['embers'],
    layers: [
      { ridge: 'peaks', color: 'maroon', at: 0.6, height: 0.26 },
      { ridge: 'waves', color: 'flame', at: 0.8, height: 0.015 },
    ],
    ground: { color: 'umber', at: 0.84, texture: 'pebbles' },
  },
  dungeon: {
    sky: ['slate', 'charcoal'],
    lights: ['none'],
    layers: [],
    ground: { color: 'charcoal', at: 0.8, texture: 'tiles' },
    wall: 'bricks',
  },
  hall: {
    sky: ['plum', 'maroon'],
    lights: ['none'],
    layers: [],
    ground: { color: 'brown', at: 0.8, texture: 'tiles' },
    wall: 'columns',
  },
  night: {
    sky: ['night', 'violet'],
    lights: ['stars', 'moon'],
    layers: [
      { ridge: 'hills', color: 'indigo', at: 0.66, height: 0.1 },
      { ridge: 'pines', color: 'navy', at: 0.76, height: 0.12 },
    ],
    ground: { color: 'slate', at: 0.84, texture: 'tufts' },
  },
  space: { sky: ['black', 'night'], lights: ['stars'], layers: [] },
  sky: {
    sky: ['azure', 'ice'],
    lights: ['clouds'],
    layers: [
      { ridge: 'crowns', color: 'ice', at: 0.82, height: 0.06 },
      { ridge: 'crowns', color: 'white', at: 0.9, height: 0.06 },
    ],
  },
  city: {
    sky: ['sky', 'cream'],
    lights: ['clouds'],
    layers: [
      { ridge: 'skyline', color: 'lavender', at: 0.5, height: 0.2 },
      { ridge: 'skyline', color: 'slate', at: 0.64, height: 0.16 },
    ],
    ground: { color: 'ash', at: 0.83, texture: 'tiles' },
  },
};
