import { find } from '../ids.ts';
import type { AreaId } from '../state.ts';
import type { Board, Priority } from './board.ts';

/** What the people of a board want for an area; neutral until they have said so. */
export const priorityOf = ({ priorities }: Board, areaId: AreaId): Priority =>
  find(priorities ?? {}, areaId) ?? 'neutral';
