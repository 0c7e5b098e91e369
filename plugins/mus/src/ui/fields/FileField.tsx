import { useRef } from 'react';
import { Button } from '../Button';
import { Field } from './Field';
import type { FieldParts } from './Field';

interface FileFieldProps extends FieldParts {
  /** Words on the button. */
  choose: string;
  /** Endings and types that fit, e.g. `.yaml,.json`. */
  accept: string;
  onFile: (file: File) => void;
}

/** A file from one's own computer; the same file can be chosen again. */
export function FileField({
  choose,
  accept,
  onFile,
  ...field
}: FileFieldProps) {
  const input = useRef<HTMLInputElement>(null);
  return (
    <Field {...field}>
      {({ id, describedBy, invalid }) => (
        <div>
          <input
            ref={input}
            id={id}
            type="file"
            accept={accept}
            aria-describedby={describedBy}
            aria-invalid={invalid}
            style={{ display: 'none' }}
            onChange={event => {
              const [file] = event.target.files ?? [];
              if (file) onFile(file);
              event.target.value = '';
            }}
          />
          <Button
            icon="paper"
            label={`${choose}: ${field.label}`}
            onClick={() => input.current?.click()}
          >
            {choose}
          </Button>
        </div>
      )}
    </Field>
  );
}
