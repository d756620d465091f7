import { useState } from 'react';
import { leadOf } from '../../../shared/facilitators/facilitators.ts';
import { useWords } from '../../app/texts.tsx';
import { useView, useWorkshop } from '../../app/workshop.tsx';
import { Button } from '../../design/Button.tsx';
import { useFacilitatorId } from '../frame/facilitator.ts';
import { FacilitatorsDialog } from './FacilitatorsDialog.tsx';
import { facilitatorRows } from './facilitatorRows.ts';

/** Who has this desk, in one quiet line; while one is alone it only offers to invite. */
export function FacilitatorsButton({ code, origin }: { code: string; origin: string }) {
  const { t } = useWords();
  const me = useFacilitatorId();
  const backstage = useWorkshop((state) => state.backstage);
  const presence = useView((view) => view.presence);
  const [isOpen, setOpen] = useState(false);
  const rows = facilitatorRows(backstage, presence, me);
  const here = rows.filter(({ where }) => where === 'here').length;
  const leads = leadOf(backstage) === me;
  return (
    <>
      <Button variant="quiet" onClick={() => setOpen(true)}>
        {rows.length === 1
          ? t('facilitators.invite')
          : t(leads ? 'facilitators.lineLead' : 'facilitators.line', { here, count: rows.length })}
      </Button>
      {isOpen && <FacilitatorsDialog code={code} origin={origin} onClose={() => setOpen(false)} />}
    </>
  );
}
