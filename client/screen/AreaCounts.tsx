import { useWords } from '../app/texts.tsx';
import type { AreaCount } from './areaCounts.ts';
import './AreaCounts.css';

/** Where the ideas are, in one band under the newest of them. */
export function AreaCounts({ areas, rest }: { areas: readonly AreaCount[]; rest: number }) {
  const { t } = useWords();
  return (
    <ul className="AreaCounts">
      {areas.map(({ name, count }) => (
        <li key={name ?? ''}>
          <span className="ScreenPage__one">{name ?? t('ideas.area.none')}</span> <b className="num">{count}</b>
        </li>
      ))}
      {rest > 0 && (
        <li>
          <span className="ScreenPage__one">{t('wall.otherAreas')}</span> <b className="num">{rest}</b>
        </li>
      )}
    </ul>
  );
}
