import OutlinedInput from '@mui/material/OutlinedInput';
import { useForkRef } from '@mui/material/utils';
import type { KeyboardEvent, ReactNode, Ref } from 'react';
import { useHeldText } from '../useHeldText';
import { Field } from './Field';
import type { FieldParts } from './Field';

/** The browser itself lets a field grow; where it cannot, the text is measured with every key. */
const growsByItself =
  typeof CSS !== 'undefined' && CSS.supports?.('field-sizing', 'content');

/** Height and growth of a text of at least so many rows. */
const growth = (rows: number) =>
  growsByItself
    ? {
        parts: { inputComponent: 'textarea' as const },
        sx: {
          '& textarea': { fieldSizing: 'content', minHeight: `${rows}lh` },
        },
      }
    : { parts: { minRows: rows }, sx: {} };

interface TextFieldProps extends FieldParts {
  value: string;
  onChange: (value: string) => void;
  onBlur?: () => void;
  onKeyDown?: (event: KeyboardEvent) => void;
  /** More than one line: grows with the text from this many rows. */
  rows?: number;
  maxLength?: number;
  type?: 'text' | 'search';
  below?: ReactNode;
  hiddenLabel?: boolean;
  readOnly?: boolean;
  /** Takes the width that is left in a row. */
  grow?: boolean;
  /** Written where it stands: without a frame until it is pointed at. */
  look?: 'title' | 'question';
  /** The browser holds the text while one types; `value` is written in when the field is drawn, and must then be what stands there or came from elsewhere. */
  held?: boolean;
  inputRef?: Ref<HTMLInputElement | HTMLTextAreaElement>;
  autoFocus?: boolean;
  placeholder?: string;
}

const bare = {
  backgroundColor: 'transparent',
  px: 1,
  py: 0.75,
  ml: -1,
  fontWeight: 650,
  '&:not(:hover):not(.Mui-focused):not(.Mui-error) .v5-MuiOutlinedInput-notchedOutline, &:not(:hover):not(.Mui-focused):not(.Mui-error) .MuiOutlinedInput-notchedOutline':
    { borderColor: 'transparent' },
} as const;

const inPlace = {
  question: bare,
  title: { ...bare, fontSize: '1.375rem', lineHeight: 1.3 },
} as const;

/** A line or a text. */
export function TextField(props: TextFieldProps) {
  const {
    value,
    onChange,
    rows,
    maxLength,
    type = 'text',
    inputRef,
    look,
    held,
    ...field
  } = props;
  const text = useHeldText(value, held);
  const ref = useForkRef(inputRef, text.ref);
  const grows = rows ? growth(rows) : undefined;
  return (
    <Field {...field}>
      {({ id, describedBy, invalid }) => (
        <OutlinedInput
          id={id}
          type={rows ? undefined : type}
          size="small"
          multiline={Boolean(rows)}
          {...grows?.parts}
          {...text.parts}
          inputRef={ref}
          error={invalid}
          autoFocus={props.autoFocus}
          placeholder={props.placeholder}
          onChange={event => onChange(event.target.value)}
          onBlur={props.onBlur}
          onKeyDown={props.onKeyDown}
          inputProps={{
            'aria-describedby': describedBy,
            'aria-invalid': invalid,
            maxLength,
            readOnly: props.readOnly,
          }}
          sx={{
            width: '100%',
            py: rows ? 1.25 : 0.25,
            lineHeight: 1.55,
            ...grows?.sx,
            ...(look ? inPlace[look] : {}),
          }}
        />
      )}
    </Field>
  );
}

/** A text that grows; from three rows. */
export function TextArea(props: TextFieldProps) {
  return <TextField rows={3} {...props} />;
}
