import { useId } from 'react';
import { describedBy, Field } from './Field.tsx';
import './FileField.css';

interface FileFieldProps {
  /** What to do, as on a button: "Vælg filen". */
  label: string;
  description?: string | undefined;
  error?: string | null | undefined;
  /** Which files are offered, as the browser wants it. */
  accept: string;
  disabled?: boolean | undefined;
  onFile: (file: File) => void;
}

/** A file to be chosen, or dropped on the button. The browser's own field lies over the button, since its words are of the browser's language. */
export function FileField({ label, description, error, accept, disabled, onFile }: FileFieldProps) {
  const id = useId();
  return (
    <Field id={id} label={label} hideLabel description={description} error={error}>
      <div className="FileField">
        <span className="Button Button--plain" aria-hidden="true">
          {label}
        </span>
        <input
          id={id}
          className="laid-over"
          type="file"
          accept={accept}
          disabled={disabled}
          aria-invalid={error ? true : undefined}
          aria-describedby={describedBy(id, { description, error })}
          onChange={({ currentTarget }) => {
            const [chosen] = currentTarget.files ?? [];
            if (chosen) onFile(chosen);
            // The same file can be chosen again once it has been put right.
            currentTarget.value = '';
          }}
        />
      </div>
    </Field>
  );
}
