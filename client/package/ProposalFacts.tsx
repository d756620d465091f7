import type { Proposal } from '../../shared/scenario/schema.ts';
import { useWords, type Words } from '../app/texts.tsx';
import './ProposalFacts.css';

/** What a proposal means for people and what it takes: it stands beside the figures wherever they stand. */
export function ProposalFacts({ proposal }: { proposal: Proposal }) {
  const { t } = useWords();
  const facts: [string, string | undefined][] = [
    [t('proposal.citizens'), proposal.citizenImpact],
    [t('proposal.staff'), proposal.staffImpact],
    [t('proposal.risk'), withNote(t(`proposal.risk.${proposal.risk}`), proposal.riskNote)],
    [t('proposal.takes'), capacityInWords(proposal, t)],
    [t('proposal.leadTime'), leadTimeInWords(proposal, t)],
    [t('proposal.horizon'), t(`proposal.horizon.${proposal.horizon}`)],
    [t('proposal.hearing'), proposal.hearingParties.join(', ') || t('proposal.hearing.none')],
    [t('proposal.legal'), proposal.legalNote],
  ];
  return (
    <dl className="ProposalFacts">
      {facts.map(
        ([head, text]) =>
          text && (
            <div key={head}>
              <dt>{head}</dt>
              <dd>{text}</dd>
            </div>
          ),
      )}
    </dl>
  );
}

const withNote = (what: string, note: string | undefined): string => (note ? `${what}. ${note}` : what);

const capacityInWords = ({ capacity }: Proposal, t: Words['t']): string | undefined =>
  capacity && withNote(t(`proposal.capacity.${capacity.level}`), capacity.note);

function leadTimeInWords({ leadTimeMonths: months }: Proposal, t: Words['t']): string | undefined {
  if (months === undefined) return undefined;
  if (months === 0) return t('proposal.leadTime.none');
  return months === 1 ? t('proposal.leadTime.one') : t('proposal.leadTime.months', { months });
}
