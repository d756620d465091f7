import { useState } from 'react';
import type { Proposal } from '../../shared/scenario/schema.ts';
import type { StageRun } from '../../shared/state.ts';
import { useWords } from '../app/texts.tsx';
import { classes } from '../design/classes.ts';
import { Icon } from '../design/Icon.tsx';
import { Money } from '../design/Money.tsx';
import { SelectField } from '../design/SelectField.tsx';
import { TextField } from '../design/TextField.tsx';
import { type CatalogueQuery, type CatalogueRow, catalogueRows, everything, orders } from './catalogue.ts';
import './Catalogue.css';

interface CatalogueProps {
  run: StageRun;
  /** Index of the year whose effect is shown. */
  year: number;
  predicted: ReadonlySet<string>;
  openId: string | null;
  onOpen: (proposalId: string) => void;
}

/** Every proposal of the scenario: to be searched, narrowed down, put in order, and read. */
export function Catalogue({ run, year, predicted, openId, onOpen }: CatalogueProps) {
  const { t } = useWords();
  const [query, setQuery] = useState(everything);
  if (run.scenario.proposals.length === 0) return <p className="Catalogue__none">{t('catalogue.empty')}</p>;
  const rows = catalogueRows(run, query, year);
  return (
    <div className="Catalogue">
      <Filters run={run} query={query} onChange={setQuery} />
      <p className="Catalogue__count" role="status">
        {t(rows.length === 1 ? 'catalogue.count.one' : 'catalogue.count', { count: rows.length })}
      </p>
      {rows.length === 0 && <p className="Catalogue__none">{t('catalogue.none')}</p>}
      <ul className="Catalogue__list">
        {rows.map((row) => (
          <Row
            key={row.proposal.id}
            row={row}
            year={year}
            isOpen={row.proposal.id === openId}
            predicted={predicted.has(row.proposal.id)}
            onOpen={() => onOpen(row.proposal.id)}
          />
        ))}
      </ul>
    </div>
  );
}

interface FiltersProps {
  run: StageRun;
  query: CatalogueQuery;
  onChange: (query: CatalogueQuery) => void;
}

function Filters({ run: { scenario }, query, onChange }: FiltersProps) {
  const { t } = useWords();
  const types = [...new Set(scenario.proposals.map(({ proposalType }) => proposalType))];
  const all = 'all';
  return (
    <search className="Catalogue__filters">
      <TextField
        type="search"
        label={t('catalogue.search')}
        value={query.text}
        onChange={(text) => onChange({ ...query, text })}
      />
      <details className="Catalogue__narrow">
        <summary>{t('catalogue.narrow')}</summary>
        <div className="Catalogue__selects">
          <SelectField<Proposal['proposalType'] | typeof all>
            label={t('catalogue.type')}
            options={[
              { value: all, label: t('catalogue.type.all') },
              ...types.map((type) => ({ value: type, label: t(`proposal.type.${type}`) })),
            ]}
            value={query.type ?? all}
            onChange={(type) => onChange({ ...query, type: type === all ? null : type })}
          />
          <SelectField
            label={t('catalogue.committee')}
            options={[
              { value: all, label: t('catalogue.committee.all') },
              ...scenario.committees.map(({ id, name }) => ({ value: id, label: name })),
            ]}
            value={query.committeeId ?? all}
            onChange={(id) => onChange({ ...query, committeeId: id === all ? null : id })}
          />
          <SelectField
            label={t('catalogue.sort')}
            options={orders.map((order) => ({ value: order, label: t(`catalogue.sort.${order}`) }))}
            value={query.order}
            onChange={(order) => onChange({ ...query, order })}
          />
        </div>
      </details>
    </search>
  );
}

interface RowProps {
  row: CatalogueRow;
  year: number;
  isOpen: boolean;
  predicted: boolean;
  onOpen: () => void;
}

function Row({ row: { proposal, committee, adoption, gain }, year, isOpen, predicted, onOpen }: RowProps) {
  const { t, language } = useWords();
  return (
    <li className={classes('Catalogue__row', adoption && 'Catalogue__row--adopted', isOpen && 'Catalogue__row--open')}>
      <button type="button" className="Catalogue__open" aria-expanded={isOpen} onClick={onOpen}>
        <span className="Catalogue__mark">
          {adoption && <Icon name="check" />}
          <span className="visually-hidden">{t(adoption ? 'catalogue.adopted' : 'catalogue.notAdopted')}</span>
        </span>
        <span className="Catalogue__text">
          <span className={classes('Catalogue__title', predicted && 'predicted')}>{proposal.title}</span>
          <span className="Catalogue__what">
            {[proposal.nr, t(`proposal.type.${proposal.proposalType}`), committee].join(' · ')}
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
}
