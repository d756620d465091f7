import { find } from '../ids.ts';
import type { IdeaId, ParticipantId, Stage, VaultRun } from '../state.ts';
import { smallestGroup } from '../voting/suppression.ts';

export const feelings = ['interesting', 'unsure', 'worried'] as const;
/** What a person feels about an idea, said with one tap. */
export type Feeling = (typeof feelings)[number];

/** How many people felt what about an idea; at least five in all (B5). */
export type Temperature = Record<Feeling, number>;

/** Who felt what about each idea; it never leaves the vault. */
export type Feelings = Record<IdeaId, Record<ParticipantId, Feeling>>;

/** The temperature of an idea, or undefined when fewer than five people have answered. */
export function temperatureOf({ temperatures = {} }: Pick<VaultRun, 'temperatures'>, id: IdeaId) {
  const answers = Object.values(find(temperatures, id) ?? {});
  if (answers.length < smallestGroup) return undefined;
  const temperature: Temperature = { interesting: 0, unsure: 0, worried: 0 };
  for (const feeling of answers) temperature[feeling] += 1;
  return temperature;
}

/** Whether a device answers for one person: a table's tablet is nobody, so it feels nothing. */
export const canFeel = (stage: Pick<Stage, 'people'>, id: ParticipantId): boolean =>
  find(stage.people, id) !== undefined;
