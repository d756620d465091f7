import { useCallback, useMemo } from 'react';
import type { Feeling } from '../../shared/ideas/temperature.ts';
import { find } from '../../shared/ids.ts';
import type { IdeaId, ParticipantId } from '../../shared/state.ts';
import { useConnection, useIsTablet, useView, useWorkshop } from '../app/workshop.tsx';
import type { Felt } from './IdeaCard.tsx';

const nothing: Readonly<Record<IdeaId, Feeling>> = {};

/** What one feels about ideas, as shown and as confirmed; undefined on a table's tablet, which is nobody. */
export function useFelt(me: ParticipantId): Felt | undefined {
  const connection = useConnection();
  const isTablet = useIsTablet();
  const given = useWorkshop((state) => find(state.own, me)?.temperatures) ?? nothing;
  const confirmed = useView((view) => view.confirmed && find(view.confirmed.state.own, me)?.temperatures) ?? nothing;
  const onFeel = useCallback<Felt['onFeel']>(
    (ideaId, feeling) => void connection.send('takeTemperature', { ideaId, feeling }),
    [connection],
  );
  return useMemo(() => (isTablet ? undefined : { given, confirmed, onFeel }), [isTablet, given, confirmed, onFeel]);
}
