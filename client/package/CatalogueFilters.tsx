import { useId, useState } from 'react';
import type { Proposal } from '../../shared/scenario/schema.ts';
import type { StageRun } from '../../shared/state.ts';
import { useWords } from '../app/texts.tsx';
import { Button } from '../design/Button.tsx';
import { Icon } from '../design/Icon.tsx';
import { SelectField } from '../design/SelectField.tsx';
import { TextField } from '../design/TextField.tsx';
import { type CatalogueQuery, narrowings, orders, risks, tracks } from './catalogue.ts';
import './CatalogueFilters.css';

interface CatalogueFiltersProps {
  run: StageRun;
  query: CatalogueQuery;
  onChange: (query: CatalogueQuery) => void;
}

const all = 'all';

/** What is searched for, narrowed down to, and in which order. Folded, so that a phone has its room for the list. */
export function CatalogueFilters({ run: { scenario }, query, onChange }: CatalogueFiltersProps) {
  const { t } = useWords();
  const id = useId();
  const [isOpen, setOpen] = useState(false);
  const types = [...new Set(scenario.proposals.map(({ proposalType }) => proposalType))];
  const count = narrowings(query);
  const change = (part: Partial<CatalogueQuery>) => onChange({ ...query, ...part });
  return (
    <search className="CatalogueFilters">
      <TextField type="search" label={t('catalogue.search')} value={query.text} onChange={(text) => change({ text })} />
      <label className="CatalogueFilters__adopted" htmlFor={id}>
        <input
          id={id}
          type="checkbox"
          checked={query.onlyAdopted}
          onChange={({ currentTarget }) => change({ onlyAdopted: currentTarget.checked })}
        />
        {t('catalogue.onlyAdopted')}
      </label>
      <Button
        variant="quiet"
        icon={<Icon name={isOpen ? 'up' : 'down'} />}
        aria-expanded={isOpen}
        onClick={() => setOpen((open) => !open)}
      >
        {count > 0 ? t('catalogue.narrow.some', { count }) : t('catalogue.narrow')}
      </Button>
      {isOpen && (
        <div className="CatalogueFilters__selects">
          <AnyOf
            label={t('catalogue.type')}
            any={t('catalogue.type.all')}
            options={types.map((type) => ({ value: type, label: t(`proposal.type.${type}`) }))}
            value={query.type}
            onChange={(type) => change({ type })}
          />
          <AnyOf
            label={t('catalogue.track')}
            any={t('catalogue.track.all')}
            options={tracks.map((track) => ({ value: track, label: t(`proposal.track.${track}`) }))}
            value={query.track}
            onChange={(track) => change({ track })}
          />
          <AnyOf
            label={t('catalogue.committee')}
            any={t('catalogue.committee.all')}
            options={scenario.committees.map((committee) => ({ value: committee.id, label: committee.name }))}
            value={query.committeeId}
            onChange={(committeeId) => change({ committeeId })}
          />
          <AnyOf<Proposal['risk']>
            label={t('catalogue.risk')}
            any={t('catalogue.risk.all')}
            options={risks.map((risk) => ({ value: risk, label: t(`proposal.risk.${risk}`) }))}
            value={query.risk}
            onChange={(risk) => change({ risk })}
          />
          <SelectField
            label={t('catalogue.sort')}
            options={orders.map((order) => ({ value: order, label: t(`catalogue.sort.${order}`) }))}
            value={query.order}
            onChange={(order) => change({ order })}
          />
        </div>
      )}
    </search>
  );
}

interface AnyOfProps<Value extends string> {
  label: string;
  any: string;
  options: readonly { value: Value; label: string }[];
  value: Value | null;
  onChange: (value: Value | null) => void;
}

/** One of some, or any of them. */
function AnyOf<Value extends string>({ label, any, options, value, onChange }: AnyOfProps<Value>) {
  return (
    <SelectField<Value | typeof all>
      label={label}
      options={[{ value: all, label: any }, ...options]}
      value={value ?? all}
      onChange={(chosen) => onChange(chosen === all ? null : chosen)}
    />
  );
}
