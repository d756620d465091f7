import { showCode } from '../../shared/protocol.ts';
import { useWords } from '../app/texts.tsx';
import './OwnPhone.css';

/** What a table's tablet says where others vote: votes are personal, and how each gets to theirs. */
export function OwnPhone({ code }: { code: string }) {
  const { t } = useWords();
  return (
    <section className="OwnPhone" aria-labelledby="OwnPhone">
      <h3 className="OwnPhone__heading" id="OwnPhone">
        {t('participant.ownPhone')}
      </h3>
      <p>{t('participant.ownPhone.how', { address: location.host, code: showCode(code) })}</p>
      <p>{t('participant.ownPhone.roll')}</p>
    </section>
  );
}
