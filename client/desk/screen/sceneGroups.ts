import type { SceneName } from '../../../shared/scenario/schema.ts';

export const sceneGroupNames = ['day', 'budget', 'room'] as const;
export type SceneGroupName = (typeof sceneGroupNames)[number];

/** Which scenes stand together at the desk: how the day goes, the budget and what it comes to, and what the room says. */
const groupOf: Record<SceneName, SceneGroupName> = {
  join: 'day',
  step: 'day',
  pause: 'day',
  blank: 'day',
  shock: 'day',
  budget: 'budget',
  areaChanges: 'budget',
  ladder: 'budget',
  longView: 'budget',
  tracks: 'budget',
  payback: 'budget',
  frames: 'budget',
  agreement: 'budget',
  compare: 'room',
  compareAreas: 'room',
  ideas: 'room',
  cards: 'room',
  ballot: 'room',
  equalVoice: 'room',
  days: 'room',
};

export const scenesOf = (group: SceneGroupName): SceneName[] =>
  (Object.keys(groupOf) as SceneName[]).filter((scene) => groupOf[scene] === group);

export const sceneGroupOf = (scene: SceneName): SceneGroupName => groupOf[scene];
