import { useCallback, useEffect, useState } from 'react';
import type { FacilitatorId } from '../../../shared/state.ts';
import { api } from '../../app/api.ts';
import { useWords } from '../../app/texts.tsx';
import { useWorkshop } from '../../app/workshop.tsx';

/** A link that lets somebody in, once; kept nowhere but here. */
export interface InvitationLink {
  facilitatorId: FacilitatorId;
  path: string;
  expiresAt: number;
}

/** Makes links, at once for whom has just been invited. */
export function useInvitationLink(code: string) {
  const { problem } = useWords();
  const ids = Object.keys(useWorkshop(({ backstage }) => backstage.facilitators) ?? {});
  const [link, setLink] = useState<InvitationLink | null>(null);
  const [error, setError] = useState<string | null>(null);
  /** Who was there when somebody was invited, while the new one is awaited. */
  const [before, setBefore] = useState<readonly FacilitatorId[] | null>(null);

  const make = useCallback(
    async (facilitatorId: FacilitatorId) => {
      setLink(null);
      const answer = await api.makeInvitation(code, facilitatorId);
      setError(answer.ok ? null : problem(answer.problem));
      if (!answer.ok) return;
      const { secret, expiresAt } = answer.value;
      setLink({ facilitatorId, path: `/medfacilitator/${code}#${secret}`, expiresAt });
    },
    [code, problem],
  );

  const newest = before && ids.find((id) => !before.includes(id));
  useEffect(() => {
    if (!newest) return;
    setBefore(null);
    void make(newest);
  }, [newest, make]);

  return { link, error, make, awaitNew: () => setBefore(ids), forget: () => setLink(null) };
}
