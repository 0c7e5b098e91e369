import Box from '@mui/material/Box';
import MuiCheckbox from '@mui/material/Checkbox';
import FormControlLabel from '@mui/material/FormControlLabel';
import OutlinedInput from '@mui/material/OutlinedInput';
import MuiRadio from '@mui/material/Radio';
import MuiRadioGroup from '@mui/material/RadioGroup';
import NativeSelect from '@mui/material/NativeSelect';
import Typography from '@mui/material/Typography';
import { visuallyHidden } from '@mui/utils';
import { useId } from 'react';
import type { ReactNode } from 'react';
import { Field } from './Field';
import type { FieldParts } from './Field';

/** One of several. */
export interface Choice {
  value: string;
  label: string;
  hint?: string;
}

interface SelectProps extends FieldParts {
  value: string;
  onChange: (value: string) => void;
  choices: readonly Choice[];
  hiddenLabel?: boolean;
}

/** One of many, in the list of the device. */
export function Select({ value, onChange, choices, ...field }: SelectProps) {
  return (
    <Field {...field}>
      {({ id, describedBy, invalid }) => (
        <NativeSelect
          id={id}
          value={value}
          onChange={event => onChange(event.target.value)}
          input={<OutlinedInput size="small" />}
          inputProps={{
            id,
            'aria-describedby': describedBy,
            'aria-invalid': invalid,
          }}
          sx={{ '& select': { py: 1.25 } }}
        >
          {choices.map(choice => (
            <option key={choice.value} value={choice.value}>
              {choice.label}
            </option>
          ))}
        </NativeSelect>
      )}
    </Field>
  );
}

interface CheckboxProps {
  label: ReactNode;
  checked: boolean;
  onChange: (checked: boolean) => void;
  disabled?: boolean;
}

/** Yes or no. */
export function Checkbox({
  label,
  checked,
  onChange,
  disabled,
}: CheckboxProps) {
  return (
    <FormControlLabel
      sx={{
        mr: 0,
        display: 'flex',
        width: 'fit-content',
        ml: '-11px',
        minHeight: 44,
      }}
      control={
        <MuiCheckbox
          checked={checked}
          disabled={disabled}
          onChange={(_, on) => onChange(on)}
        />
      }
      label={label}
    />
  );
}

interface RadioGroupProps {
  label: string;
  /** Said before the label, not shown: what it is about. */
  spokenBefore?: string;
  value: string;
  onChange: (value: string) => void;
  choices: readonly Choice[];
  /** Beside each other where there is room. */
  row?: boolean;
}

/** One of few, all in view. */
export function RadioGroup({
  label,
  spokenBefore,
  value,
  onChange,
  choices,
  row,
}: RadioGroupProps) {
  const id = useId();
  return (
    <Box>
      <Typography id={id} sx={{ fontWeight: 650 }}>
        {spokenBefore && (
          <span style={visuallyHidden}>{`${spokenBefore}: `}</span>
        )}
        {label}
      </Typography>
      <MuiRadioGroup
        aria-labelledby={id}
        value={value}
        onChange={(_, next) => onChange(next)}
        row={row}
      >
        {choices.map(choice => (
          <FormControlLabel
            key={choice.value}
            value={choice.value}
            sx={{ minHeight: 44 }}
            control={<MuiRadio />}
            label={
              <>
                {choice.label}
                {choice.hint && (
                  <Typography variant="body2" color="text.secondary">
                    {choice.hint}
                  </Typography>
                )}
              </>
            }
          />
        ))}
      </MuiRadioGroup>
    </Box>
  );
}
