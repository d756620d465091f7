import type { ReactNode } from 'react';
import { bins, type DayComparison } from '../../shared/days/comparison.ts';
import { dayName, proposalInWords, titleInWords } from '../../shared/days/dayWords.ts';
import { signed } from '../../shared/text/format.ts';
import { useWords } from '../app/texts.tsx';
import { useWorkshop } from '../app/workshop.tsx';
import { daysPicture, sinceTheDayBefore } from './daysPicture.ts';
import { SceneHead } from './SceneHead.tsx';
import { TimeLeft } from './TimeLeft.tsx';
import './DaysScene.css';

/** What has become of the choices of the day before. */
export function DaysScene() {
  const { t } = useWords();
  const stage = useWorkshop((state) => state.stage);
  const comparison = sinceTheDayBefore(stage);
  if (!comparison) return <SceneHead kicker={t('days.title')} aside={<TimeLeft />} headline={t('days.none')} />;
  return <DaysSceneView comparison={comparison} time={<TimeLeft />} />;
}

export interface DaysSceneViewProps {
  comparison: DayComparison;
  time?: ReactNode;
}

/** How many proposals stand, are refined, reversed and new, and below what differs most. */
export function DaysSceneView({ comparison, time }: DaysSceneViewProps) {
  const { t, language } = useWords();
  const { headline, counts, year, proposals, areas, support } = daysPicture(comparison);
  return (
    <>
      <SceneHead
        kicker={`${t('days.title')} · ${dayName(comparison.earlier, t)}`}
        aside={time}
        headline={t(headline.key, headline.values)}
      />
      <dl className="DaysScene__counts">
        {bins.map((bin) => (
          <div key={bin} className={`DaysScene__count DaysScene__count--${bin}`}>
            <dt>{t(`days.bin.${bin}`)}</dt>
            <dd className="num">{counts[bin]}</dd>
          </div>
        ))}
      </dl>
      <div className="DaysScene__lists">
        <List
          heading={t('days.screen.proposals')}
          rows={proposals.map((proposal) => ({
            key: `${proposal.bin} ${proposal.proposalId}`,
            name: titleInWords(proposal.title, t),
            said: proposal.bin === 'refined' ? proposalInWords(proposal, t) : t(`days.bin.${proposal.bin}`),
          }))}
        />
        <List
          heading={t('days.screen.areas')}
          note={year === undefined ? undefined : t('days.screen.unit', { year })}
          rows={areas.map(({ area, before, after }) => ({
            key: area.areaId,
            name: area.name,
            said: t('days.screen.money', { before, after }),
          }))}
        />
        <List
          heading={t('days.support')}
          rows={support.map(({ title, before, after, points }) => ({
            key: `${after.question.id} ${titleInWords(title, t)}`,
            name: titleInWords(title, t),
            said: `${t('days.screen.share', { before: before.share, after: after.share })} (${signed(points, language)})`,
          }))}
        />
      </div>
    </>
  );
}

interface ListProps {
  heading: string;
  note?: string | undefined;
  rows: { key: string; name: string; said: string }[];
}

function List({ heading, note, rows }: ListProps) {
  if (rows.length === 0) return null;
  return (
    <section className="DaysScene__list">
      <h2 className="DaysScene__heading">{heading}</h2>
      {note && <p className="DaysScene__note">{note}</p>}
      <ul>
        {rows.map(({ key, name, said }) => (
          <li key={key} className="DaysScene__row">
            <span className="ScreenPage__one">{name}</span>
            <span className="DaysScene__said ScreenPage__two">{said}</span>
          </li>
        ))}
      </ul>
    </section>
  );
}
