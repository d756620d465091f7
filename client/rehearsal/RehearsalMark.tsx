import { useWords } from '../app/texts.tsx';
import { useView } from '../app/workshop.tsx';
import './RehearsalMark.css';

/** Says on every surface of a rehearsal, all the time, that it is one; nothing in a real workshop. */
export function RehearsalMark() {
  const { t } = useWords();
  const isRehearsal = useView(({ state }) => state?.stage.rehearsal !== undefined);
  return isRehearsal && <p className="RehearsalMark">{t('rehearsal.mark')}</p>;
}
