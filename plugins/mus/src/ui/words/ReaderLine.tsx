import Box from '@mui/material/Box';
import { Icon } from '../look/Icon';
import { Text } from './text';

/** Who can read this document: the same place and icon everywhere. */
export function ReaderLine(props: { text: string }) {
  return (
    <Box
      sx={{
        display: 'flex',
        gap: 1,
        alignItems: 'flex-start',
        color: 'text.secondary',
        '& svg': { mt: '2px' },
      }}
    >
      <Icon name="lock" />
      <Text kind="quiet">{props.text}</Text>
    </Box>
  );
}
