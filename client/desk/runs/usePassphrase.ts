import { useState } from 'react';
import type { Problem } from '../../../shared/commands/command.ts';
import { api } from '../../app/api.ts';
import { useWords } from '../../app/texts.tsx';

/** A refusal or nothing, as a command's answer tells it. */
type Answer = { ok: true } | { ok: false; problem: Problem };

export interface Passphrase {
  typed: string;
  type(passphrase: string): void;
  error: string | null;
  busy: boolean;
  /** Gives the passphrase and then asks; true when both were accepted. */
  during(ask: () => Promise<Answer>): Promise<boolean>;
  /** Forgets what was typed. */
  forget(): void;
}

/** The passphrase once more, before what cannot be done by a slip of the hand (A6). */
export function usePassphrase(): Passphrase {
  const { t, problem } = useWords();
  const [typed, setTyped] = useState('');
  const [error, setError] = useState<string | null>(null);
  const [busy, setBusy] = useState(false);
  return {
    typed,
    error,
    busy,
    type(passphrase) {
      setTyped(passphrase);
      setError(null);
    },
    async during(ask) {
      if (typed === '') {
        setError(t('desk.reset.empty'));
        return false;
      }
      setBusy(true);
      const confirmed = await api.confirm(typed);
      const answer = confirmed.ok ? await ask() : confirmed;
      setBusy(false);
      if (!answer.ok) setError(problem(answer.problem));
      return answer.ok;
    },
    forget() {
      setTyped('');
      setError(null);
    },
  };
}
