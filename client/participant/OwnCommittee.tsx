import { useState } from 'react';
import type { Scenario } from '../../shared/scenario/schema.ts';
import { CommitteeField } from './CommitteeField.tsx';

interface OwnCommitteeProps {
  committeeId: string;
  committees: Scenario['committees'];
  /** Settles once the server has answered, whatever it said. */
  onName: (committeeId: string | null) => Promise<unknown>;
}

/** Saying or changing one's committee after having joined: what was chosen stands there while the answer is on its way. */
export function OwnCommittee({ committeeId, committees, onName }: OwnCommitteeProps) {
  const [asked, setAsked] = useState<string | null>(null);
  return (
    <CommitteeField
      committeeId={asked ?? committeeId}
      committees={committees}
      onChange={(chosen) => {
        setAsked(chosen);
        const settle = () => setAsked((latest) => (latest === chosen ? null : latest));
        void onName(chosen === '' ? null : chosen).then(settle);
      }}
    />
  );
}
