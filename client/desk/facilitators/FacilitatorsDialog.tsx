import { useState } from 'react';
import { leadOf, passphraseHolder } from '../../../shared/facilitators/facilitators.ts';
import { useWords } from '../../app/texts.tsx';
import { useView, useWorkshop } from '../../app/workshop.tsx';
import { Button } from '../../design/Button.tsx';
import { Dialog } from '../../design/Dialog.tsx';
import { useFacilitatorId } from '../frame/facilitator.ts';
import { dayAndTime } from '../frame/timeOfDay.ts';
import { useAsk } from '../frame/useAsk.ts';
import { written } from '../frame/written.ts';
import { FacilitatorLine } from './FacilitatorLine.tsx';
import { type FacilitatorRow, facilitatorRows } from './facilitatorRows.ts';
import { InvitationView } from './InvitationView.tsx';
import { InviteForm } from './InviteForm.tsx';
import { RemoveSection } from './RemoveSection.tsx';
import { TakeLeadForm } from './TakeLeadForm.tsx';
import { useInvitationLink } from './useInvitationLink.ts';
import './FacilitatorsDialog.css';

interface FacilitatorsDialogProps {
  code: string;
  /** Where others open the app. */
  origin: string;
  onClose: () => void;
}

/** Who has this desk and who leads; the lead invites, hands over and removes from here. */
export function FacilitatorsDialog({ code, origin, onClose }: FacilitatorsDialogProps) {
  const { t, problem, language } = useWords();
  const me = useFacilitatorId();
  const backstage = useWorkshop((state) => state.backstage);
  const presence = useView((view) => view.presence);
  const { ask, refused, dismiss } = useAsk(['inviteFacilitator', 'handOverLead', 'removeFacilitator', 'takeLead']);
  const { link, error, make, awaitNew, forget } = useInvitationLink(code);
  const [removing, setRemoving] = useState<FacilitatorRow | null>(null);
  const rows = facilitatorRows(backstage, presence, me);
  const leads = leadOf(backstage) === me;
  const linked = link && backstage.facilitators?.[link.facilitatorId];

  const close = () => {
    dismiss();
    onClose();
  };
  const invite = async (name: string) => {
    forget();
    const { ok } = await ask('inviteFacilitator', { name });
    if (ok) awaitNew();
    return ok;
  };
  const remove = async (facilitatorId: string) => {
    setRemoving(null);
    if (link?.facilitatorId === facilitatorId) forget();
    await ask('removeFacilitator', { facilitatorId });
  };
  const trouble = error ?? (refused[0] ? problem(refused[0].problem) : null);

  return (
    <Dialog
      isOpen
      wide
      onClose={close}
      title={t('facilitators.title')}
      actions={<Button onClick={close}>{t('action.close')}</Button>}
    >
      <div className="FacilitatorsDialog">
        <p>{t(leads ? 'facilitators.textLead' : 'facilitators.textOther')}</p>
        <p role="alert">{trouble}</p>
        <ul className="FacilitatorsDialog__rows">
          {rows.map((row) => {
            const isInvited = row.id !== passphraseHolder;
            const canLead = leads && !row.isMe && row.where !== 'invited';
            return (
              <FacilitatorLine
                key={row.id}
                row={row}
                onHandOver={canLead ? () => void ask('handOverLead', { to: row.id }) : undefined}
                onLink={leads && isInvited && !row.isMe ? () => void make(row.id) : undefined}
                onRemove={leads && isInvited && !row.isMe ? () => setRemoving(row) : undefined}
              />
            );
          })}
        </ul>
        {removing?.name && (
          <RemoveSection
            name={written(removing.name, t)}
            onRemove={() => void remove(removing.id)}
            onKeep={() => setRemoving(null)}
          />
        )}
        {link && linked && (
          <InvitationView
            name={written(linked.name, t)}
            address={origin + link.path}
            until={dayAndTime(link.expiresAt, language)}
          />
        )}
        {leads && <InviteForm onInvite={invite} />}
        {!leads && me === passphraseHolder && <TakeLeadForm onTake={() => ask('takeLead', {})} />}
      </div>
    </Dialog>
  );
}
