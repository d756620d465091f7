import { useWords } from '../../app/texts.tsx';
import { classes } from '../../design/classes.ts';
import { ScrollArea } from '../frame/ScrollArea.tsx';
import { written } from '../frame/written.ts';
import type { RoomGroup } from './roomGroups.ts';
import './RoomPeople.css';

/** The people by group, each with a mark and a word for whether their device answers. */
export function RoomPeople({ groups }: { groups: readonly RoomGroup[] }) {
  const { t } = useWords();
  if (groups.length === 0) return <p className="RoomPeople__nobody">{t('desk.room.nobody')}</p>;
  return (
    <ScrollArea label={t('desk.room.people')} along="down" className="RoomPeople">
      {groups.map(({ group, people, present }) => (
        <section key={group}>
          <h3 className="RoomPeople__group num">
            {t('desk.room.group', { group: t(`group.${group}.many`), present, count: people.length })}
          </h3>
          <ul className="RoomPeople__names">
            {people.map(({ id, person, isConnected }) => (
              <li key={id} className={classes('RoomPeople__person', !isConnected && 'RoomPeople__person--away')}>
                <span className="RoomPeople__dot" aria-hidden="true" />
                <span className="RoomPeople__name">{written(person.name, t)}</span>
                <span className={isConnected ? 'visually-hidden' : 'RoomPeople__away'}>
                  {t(isConnected ? 'desk.room.connected' : 'desk.room.away')}
                </span>
              </li>
            ))}
          </ul>
        </section>
      ))}
    </ScrollArea>
  );
}
