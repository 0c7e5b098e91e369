import Box from '@mui/material/Box';
import MuiCheckbox from '@mui/material/Checkbox';
import FormControlLabel from '@mui/material/FormControlLabel';
import MuiRadio from '@mui/material/Radio';
import { useId } from 'react';
import type { Choice } from './choices';
import type { FieldParts } from './Field';
import { Fieldset } from './Fieldset';

interface ChoiceFieldProps extends FieldParts {
  choices: readonly Choice[];
  chosen: readonly string[];
  onChange: (chosen: string[]) => void;
  onBlur?: () => void;
  /** Several may be chosen; else one. */
  several?: boolean;
  /** At most so many of several; the others cannot be chosen meanwhile. */
  most?: number;
  /** Beside each other where there is room. */
  row?: boolean;
  readOnly?: boolean;
}

/** Choices as fields of one question: radio buttons for one, check boxes for several. */
export function ChoiceField({
  choices,
  chosen,
  onChange,
  onBlur,
  several,
  most = Infinity,
  row,
  readOnly,
  ...parts
}: ChoiceFieldProps) {
  const name = useId();
  const Control = several ? MuiCheckbox : MuiRadio;
  const taken = choices.filter(({ value }) => chosen.includes(value)).length;
  const toggle = (value: string) => {
    if (!several) return onChange([value]);
    return onChange(
      chosen.includes(value)
        ? chosen.filter(one => one !== value)
        : [...chosen, value],
    );
  };
  return (
    <Fieldset {...parts}>
      <Box
        onBlur={onBlur}
        sx={{
          display: 'flex',
          flexDirection: row ? { xs: 'column', sm: 'row' } : 'column',
          flexWrap: 'wrap',
          columnGap: 2,
        }}
      >
        {choices.map(({ value, label, hint }) => {
          const on = chosen.includes(value);
          const full = several && !on && taken >= most;
          return (
            <FormControlLabel
              key={value}
              sx={{ minHeight: 44, mr: 0 }}
              disabled={readOnly || full}
              control={
                <Control
                  name={name}
                  checked={on}
                  onChange={() => toggle(value)}
                />
              }
              label={hint ? `${label} – ${hint}` : label}
            />
          );
        })}
      </Box>
    </Fieldset>
  );
}
