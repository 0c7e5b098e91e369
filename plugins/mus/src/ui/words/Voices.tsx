import Box from '@mui/material/Box';
import Typography from '@mui/material/Typography';
import type { ReactNode } from 'react';

interface VoicesProps {
  voices: ReadonlyArray<{ name: string; text: ReactNode }>;
}

/** What each of two has written, side by side; one under the other on a phone. */
export function Voices({ voices }: VoicesProps) {
  const columns = `repeat(${voices.length}, minmax(0, 1fr))`;
  return (
    <Box
      sx={{
        display: 'grid',
        gap: { xs: 2, md: 4 },
        gridTemplateColumns: { xs: 'minmax(0, 1fr)', md: columns },
      }}
    >
      {voices.map(({ name, text }) => (
        <Box
          key={name}
          sx={{
            borderInlineStart: '3px solid',
            borderColor: 'divider',
            pl: 2,
            minWidth: 0,
          }}
        >
          <Typography
            variant="body2"
            component="h4"
            color="text.secondary"
            sx={{ fontWeight: 650, mb: 0.5 }}
          >
            {name}
          </Typography>
          {text}
        </Box>
      ))}
    </Box>
  );
}
