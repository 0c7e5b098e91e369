import Box from '@mui/material/Box';
import Typography from '@mui/material/Typography';
import { Icon } from '../look/Icon';

interface BigDayProps {
  /** The day in words. */
  day: string;
  /** What is said under it. */
  hint?: string;
  missing?: boolean;
}

/** The one date that matters, seen from across the table. */
export function BigDay({ day, hint, missing }: BigDayProps) {
  return (
    <Box
      sx={{
        display: 'flex',
        gap: 1.5,
        alignItems: 'flex-start',
        '& > svg': {
          mt: '0.4rem',
          color: missing ? 'text.secondary' : 'primary.main',
        },
      }}
    >
      <Icon name={missing ? 'calendar' : 'event'} size="medium" />
      <div>
        <Typography
          component="p"
          sx={{
            fontSize: 'clamp(1.375rem, 4.5vw, 1.875rem)',
            lineHeight: 1.25,
            fontWeight: 700,
            color: missing ? 'text.secondary' : 'text.primary',
            '&::first-letter': { textTransform: 'uppercase' },
          }}
        >
          {day}
        </Typography>
        {hint && (
          <Typography
            variant="body2"
            color="text.secondary"
            sx={{ mt: 0.5, maxWidth: '60ch' }}
          >
            {hint}
          </Typography>
        )}
      </div>
    </Box>
  );
}
