import { type FormEvent, useLayoutEffect, useRef, useState } from 'react';
import { useWords } from '../app/texts.tsx';
import { Button } from '../design/Button.tsx';
import { TextField } from '../design/TextField.tsx';
import { caretAfter, type ReadCode, readCode, spaced } from './joinCode.ts';
import './CodeForm.css';

export interface CodeFormProps {
  onCode: (code: string) => void;
}

/** The one thing the front page asks for. */
export function CodeForm({ onCode }: CodeFormProps) {
  const { t } = useWords();
  const [typed, setTyped] = useState('');
  const [problem, setProblem] = useState<ReadCode | null>(null);
  const field = useRef<HTMLInputElement>(null);
  const caret = useRef<number | null>(null);

  // Putting the hyphen in rewrites the field, and a rewritten field would throw the caret to its end.
  useLayoutEffect(() => {
    if (caret.current === null) return;
    field.current?.setSelectionRange(caret.current, caret.current);
    caret.current = null;
  });

  const type = (value: string) => {
    caret.current = caretAfter(value.slice(0, field.current?.selectionStart ?? value.length));
    setTyped(spaced(value));
    const read = readCode(value);
    // A character that is in no code is told at once; a code that is still being typed is only told of when it is sent.
    setProblem(!read.ok && read.problem === 'wrong' ? read : null);
  };

  const submit = (event: FormEvent) => {
    event.preventDefault();
    const read = readCode(typed);
    if (read.ok) return onCode(read.code);
    setProblem(read);
    field.current?.focus();
  };

  return (
    <form className="CodeForm" onSubmit={submit} noValidate>
      <TextField
        ref={field}
        big
        label={t('landing.code')}
        description={t('landing.code.hint')}
        error={problem && sentence(problem, t)}
        value={typed}
        onChange={type}
        name="code"
        autoComplete="off"
        autoCapitalize="characters"
        autoCorrect="off"
        spellCheck={false}
        enterKeyHint="go"
        placeholder={t('landing.code.example')}
      />
      <Button type="submit" variant="main" wide>
        {t('landing.go')}
      </Button>
    </form>
  );
}

function sentence(read: ReadCode, t: ReturnType<typeof useWords>['t']): string | null {
  if (read.ok) return null;
  if (read.problem === 'empty') return t('landing.code.empty');
  if (read.problem === 'wrong') return t('landing.code.wrong', { characters: read.characters.join(t('landing.or')) });
  return t(read.problem === 'short' ? 'landing.code.short' : 'landing.code.long', { count: read.count });
}
