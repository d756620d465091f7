import '../app/allWords.ts';
import { type ReactNode, useId } from 'react';
import type { AreaChange, Bin, DayComparison, ProposalChange } from '../../shared/days/comparison.ts';
import {
  areaInWords,
  caveatsOf,
  countsInWords,
  outcomesInWords,
  proposalInWords,
  targetRows,
  titleInWords,
} from '../../shared/days/dayWords.ts';
import type { ReasonKind } from '../../shared/days/earlierDay.ts';
import { signed } from '../../shared/text/format.ts';
import { useWords } from '../app/texts.tsx';
import { YearTable } from '../design/YearTable.tsx';
import { ComparisonItem } from './ComparisonItem.tsx';
import { SupportList } from './SupportList.tsx';
import { Unfold } from './Unfold.tsx';
import './ComparisonView.css';

/** Says why a thing was changed; tells whether that was taken. */
export type Explain = (kind: ReasonKind, id: string, text: string) => Promise<boolean>;

interface ComparisonViewProps {
  comparison: DayComparison;
  level: 3 | 4;
  /** Absent where one cannot say why now. */
  explain?: Explain | undefined;
}

/** What plus means in a table. */
type Sign = 'spending' | 'found';

/** What changed comes first, in this order. */
const changed: readonly Bin[] = ['reversed', 'refined', 'new'];

/** One day, or run, beside an earlier one: proposals, areas, results apart, and support. */
export function ComparisonView({ comparison, level, explain }: ComparisonViewProps) {
  const { t, language } = useWords();
  const { proposals, areas, results, support, targets, years, now, apart } = comparison;
  const table = (name: string, rows: { name: string; amounts: readonly number[] }[], sign: Sign = 'spending') => (
    <YearTable
      caption={`${name}. ${t(`report.sign.${sign}`, { level: now.scenario.priceLevel })}`}
      first={t('report.line')}
      years={years}
      rows={rows}
      write={(amount) => signed(amount, language)}
    />
  );
  const line = (name: string, before: readonly number[] | null, after: readonly number[] | null) => [
    ...(before ? [{ name: t('report.days.then', { line: name }), amounts: before }] : []),
    ...(after ? [{ name: t('report.days.now', { line: name }), amounts: after }] : []),
  ];
  const isBuilt = ({ construction }: ProposalChange) =>
    [...(construction?.before ?? []), ...(construction?.after ?? [])].some((amount) => amount !== 0);
  return (
    <div className="ComparisonView">
      {caveatsOf(comparison, t).map((caveat) => (
        <p key={caveat} className="ComparisonView__caveat">
          {caveat}
        </p>
      ))}
      <Part heading={t('days.proposals')} level={level}>
        {proposals.length === 0 ? <p>{t('days.proposals.none')}</p> : <p>{countsInWords(proposals, t)}</p>}
        <Bins
          changes={proposals}
          draw={(proposal) => (
            <ComparisonItem
              key={`${proposal.before ? 'then' : 'new'} ${proposal.proposalId}`}
              bin={proposal.bin}
              name={`${proposal.nr} ${titleInWords(proposal.title, t)}`}
              words={proposalInWords(proposal, t)}
              why={proposal.why}
              explain={explain && ((text) => explain('proposal', proposal.proposalId, text))}
            >
              {apart === null &&
                table(titleInWords(proposal.title, t), [
                  ...line(t('report.operating'), proposal.operating?.before ?? null, proposal.operating?.after ?? null),
                  ...(isBuilt(proposal)
                    ? line(
                        t('type.construction'),
                        proposal.construction?.before ?? null,
                        proposal.construction?.after ?? null,
                      )
                    : []),
                ])}
            </ComparisonItem>
          )}
        />
      </Part>
      {apart === null && (
        <Part heading={t('days.areas')} level={level}>
          {areas.length === 0 ? <p>{t('days.areas.none')}</p> : <p>{countsInWords(areas, t)}</p>}
          <Bins
            changes={areas}
            draw={(area: AreaChange) => (
              <ComparisonItem
                key={area.areaId}
                bin={area.bin}
                name={area.name}
                words={areaInWords(area, t)}
                why={area.why}
                explain={explain && ((text) => explain('area', area.areaId, text))}
              >
                {table(area.name, [
                  { name: t('days.before'), amounts: area.before },
                  { name: t('days.after'), amounts: area.after },
                  {
                    name: t('days.difference'),
                    amounts: area.after.map((amount, year) => amount - (area.before[year] ?? 0)),
                  },
                ])}
              </ComparisonItem>
            )}
          />
        </Part>
      )}
      {apart === null && (
        <Part heading={t('days.results')} level={level}>
          {table(
            t('days.results'),
            results.flatMap(({ kind, before, after }) => line(t(`frames.${kind}`), before, after)),
          )}
        </Part>
      )}
      {targets.length > 0 && (
        <Part heading={t('days.targets')} level={level}>
          {outcomesInWords(comparison, t).map((said) => (
            <p key={said}>{said}</p>
          ))}
          {table(t('days.targets'), targetRows(comparison, t), 'found')}
        </Part>
      )}
      <Part heading={t('days.support')} level={level}>
        <SupportList support={support} />
      </Part>
    </div>
  );
}

function Part({ heading, level, children }: { heading: string; level: 3 | 4; children: ReactNode }) {
  const id = useId();
  const Heading = `h${level}` as const;
  return (
    <section className="ComparisonView__part" aria-labelledby={id}>
      <Heading className="ComparisonView__heading" id={id}>
        {heading}
      </Heading>
      {children}
    </section>
  );
}

/** What is otherwise stands open; what stayed is folded away. */
function Bins<Change extends { bin: Bin }>({
  changes,
  draw,
}: {
  changes: readonly Change[];
  draw: (change: Change) => ReactNode;
}) {
  const { t } = useWords();
  const stayed = changes.filter(({ bin }) => bin === 'stayed');
  return (
    <>
      <ul>{changed.flatMap((bin) => changes.filter((change) => change.bin === bin).map(draw))}</ul>
      {stayed.length > 0 && (
        <Unfold summary={t('days.bin.count', { bin: t('days.bin.stayed'), count: stayed.length })}>
          <ul>{stayed.map(draw)}</ul>
        </Unfold>
      )}
    </>
  );
}
