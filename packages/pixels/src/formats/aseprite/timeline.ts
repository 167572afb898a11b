import type { Picture } from '../../picture.ts';

/** The way a tag's frames are played. */
export const tagDirections = ['FORWARD', 'REVERSE', 'PING_PONG', 'PING_PONG_REVERSE'] as const;
export type TagDirection = (typeof tagDirections)[number];

/** A named run of frames, both ends included. */
export type TimelineTag = {
  name: string;
  from: number;
  to: number;
  direction: TagDirection;
  /** How often it is played; 0 for ever. There and back count each. */
  repeat: number;
};

/** All of one sprite on one canvas and one timeline: its still, which is in no tag, then its animations, each a tag. */
export type SpriteTimeline = {
  layerName: string;
  width: number;
  height: number;
  /** Each of width × height. */
  frames: Picture[];
  durationsMs: number[];
  tags: TimelineTag[];
  /** "#rrggbb"; the pictures' own colors when not given. */
  palette?: readonly string[];
  /** Pixels from the upper left corner. */
  pivot: { x: number; y: number };
};
