import { find } from '../../../shared/ids.ts';
import { useWords } from '../../app/texts.tsx';
import { useRun, useWorkshop } from '../../app/workshop.tsx';
import { SelectField } from '../../design/SelectField.tsx';
import { written } from '../frame/written.ts';

/** Who sits at which table; each person can be moved to another. */
export function Seats({ onSeat }: { onSeat: (participantId: string, tableId: string) => void }) {
  const { t } = useWords();
  const { tables } = useRun();
  const people = useWorkshop(({ stage }) => stage.people);
  const seats = useWorkshop(({ backstage }) => backstage.run.seats);
  const tablets = useWorkshop(({ stage }) => stage.tablets);
  const options = tables.map(({ id, number }) => ({ value: id, label: t('table.name', { number }) }));
  return (
    <details className="TablesCard__seats">
      <summary>{t('desk.tables.seats')}</summary>
      {tables.map(({ id: tableId, number }) => (
        <section key={tableId}>
          <h3 className="TablesCard__table">{t('table.name', { number })}</h3>
          {Object.values(tablets).some((tablet) => tablet.tableId === tableId) && (
            <p className="TablesCard__tablet">{t('desk.tables.tablet')}</p>
          )}
          <ul>
            {Object.entries(people)
              .filter(([id]) => find(seats, id) === tableId)
              .map(([id, person]) => (
                <li key={id} className="TablesCard__person">
                  <span>
                    {written(person.name, t)} <small>{t(`group.${person.group}`)}</small>
                  </span>
                  <SelectField
                    label={t('desk.tables.seatOf', { name: written(person.name, t) })}
                    hideLabel
                    options={options}
                    value={tableId}
                    onChange={(chosen) => onSeat(id, chosen)}
                  />
                </li>
              ))}
          </ul>
        </section>
      ))}
    </details>
  );
}
