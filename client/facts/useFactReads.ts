import { useRef } from 'react';
import { find } from '../../shared/ids.ts';
import type { FactSheetId } from '../../shared/state.ts';
import { useConnection, useView, useWorkshop } from '../app/workshop.tsx';

const none: Record<FactSheetId, true> = {};

/** Which fact sheets one has read, and the way to say that one more is; each is said once. */
export function useFactReads() {
  const connection = useConnection();
  const me = useView((view) => view.me) ?? '';
  const read = useWorkshop(({ own }) => find(own, me)?.factSheetsRead) ?? none;
  const said = useRef(new Set<FactSheetId>());
  const isRead = (id: FactSheetId) => find(read, id) === true;
  const markRead = (id: FactSheetId) => {
    if (isRead(id) || said.current.has(id)) return;
    said.current.add(id);
    void connection.send('markFactSheetRead', { factSheetId: id });
  };
  return { isRead, markRead };
}
