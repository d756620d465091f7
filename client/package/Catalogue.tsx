import { memo, useMemo, useState } from 'react';
import type { StageRun } from '../../shared/state.ts';
import { useWords } from '../app/texts.tsx';
import { Button } from '../design/Button.tsx';
import { classes } from '../design/classes.ts';
import { Icon } from '../design/Icon.tsx';
import { Money } from '../design/Money.tsx';
import { CatalogueFilters } from './CatalogueFilters.tsx';
import { type CatalogueRow, catalogueRows, everything, narrowings } from './catalogue.ts';
import './Catalogue.css';

interface CatalogueProps {
  run: StageRun;
  /** Index of the year whose effect is shown. */
  year: number;
  predicted: ReadonlySet<string>;
  openId: string | null;
  /** The same function for as long as the view stands, so that rows nobody touched are not drawn again. */
  onOpen: (proposalId: string) => void;
}

/** Every proposal of the scenario: to be searched, narrowed down, put in order, and read. */
export function Catalogue({ run, year, predicted, openId, onOpen }: CatalogueProps) {
  const { t } = useWords();
  const [query, setQuery] = useState(everything);
  const { scenario, outcomes, activeOutcomeId } = run;
  const { package: adopted } = run.board;
  // biome-ignore lint/correctness/useExhaustiveDependencies: of the run, the rows stand on these alone
  const rows = useMemo(
    () => catalogueRows(run, query, year),
    [scenario, outcomes, activeOutcomeId, adopted, query, year],
  );
  const total = scenario.proposals.length;
  if (total === 0) return <p className="Catalogue__none">{t('catalogue.empty')}</p>;
  const isNarrowed = query.text.trim() !== '' || narrowings(query) > 0;
  return (
    <div className="Catalogue">
      <CatalogueFilters run={run} query={query} onChange={setQuery} />
      <div className="Catalogue__found">
        <p role="status">{found(rows.length)}</p>
        {isNarrowed && (
          <Button variant="quiet" onClick={() => setQuery({ ...everything, order: query.order })}>
            {t('catalogue.showAll', { count: total })}
          </Button>
        )}
      </div>
      <ul className="Catalogue__list">
        {rows.map((row) => (
          <Row
            key={row.proposal.id}
            row={row}
            year={year}
            isOpen={row.proposal.id === openId}
            predicted={predicted.has(row.proposal.id)}
            onOpen={onOpen}
          />
        ))}
      </ul>
    </div>
  );

  function found(count: number): string {
    if (count === 0)
      return t(query.onlyAdopted && run.board.package.length === 0 ? 'catalogue.noneAdopted' : 'catalogue.none');
    if (isNarrowed) return t('catalogue.count.of', { count, total });
    return t(count === 1 ? 'catalogue.count.one' : 'catalogue.count', { count });
  }
}

interface RowProps {
  row: CatalogueRow;
  year: number;
  isOpen: boolean;
  predicted: boolean;
  onOpen: (proposalId: string) => void;
}

const Row = memo(function Row({ row, year, isOpen, predicted, onOpen }: RowProps) {
  const { t, language } = useWords();
  const { proposal, committee, adoption, gain, isUncounted } = row;
  return (
    <li className={classes('Catalogue__row', adoption && 'Catalogue__row--adopted', isOpen && 'Catalogue__row--open')}>
      <button type="button" className="Catalogue__open" aria-expanded={isOpen} onClick={() => onOpen(proposal.id)}>
        <span className="Catalogue__mark">
          {adoption && <Icon name="check" />}
          <span className="visually-hidden">{t(adoption ? 'catalogue.adopted' : 'catalogue.notAdopted')}</span>
        </span>
        <span className="Catalogue__text">
          <span className={classes('Catalogue__title', predicted && 'predicted')}>{proposal.title}</span>
          <span className="Catalogue__what">
            {[
              proposal.nr,
              t(`proposal.type.${proposal.proposalType}`),
              committee,
              ...(isUncounted ? [t('catalogue.uncounted')] : []),
            ].join(' · ')}
          </span>
        </span>
        <Money
          amount={-(gain[year] as number)}
          unit="mio"
          words={{ more: t('money.more'), less: t('money.less') }}
          stacked
          language={language}
        />
      </button>
    </li>
  );
});
