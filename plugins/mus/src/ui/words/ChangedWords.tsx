import Box from '@mui/material/Box';
import { useTranslationRef } from '@backstage/core-plugin-api/alpha';
import { Hidden } from './text';
import { uiTexts } from '../texts';

interface ChangedWordsProps {
  words: ReadonlyArray<{
    text: string;
    kind: 'same' | 'added' | 'removed';
  }>;
}

const marks = {
  added: {
    textDecoration: 'underline',
    textDecorationThickness: 2,
    fontWeight: 650,
  },
  removed: { textDecoration: 'line-through', color: 'text.secondary' },
} as const;

/** What came and what went in a text: underlined and struck through, and said in words. */
export function ChangedWords({ words }: ChangedWordsProps) {
  const { t } = useTranslationRef(uiTexts);
  return (
    <Box
      sx={{
        whiteSpace: 'pre-wrap',
        overflowWrap: 'anywhere',
        maxWidth: '70ch',
      }}
    >
      {words.map(({ text, kind }, index) =>
        kind === 'same' ? (
          <span key={index}>{text}</span>
        ) : (
          <Box
            key={index}
            component={kind === 'added' ? 'ins' : 'del'}
            sx={marks[kind]}
          >
            <Hidden>{` ${t(`changed.${kind}`)} `}</Hidden>
            {text}
            <Hidden>{` ${t('changed.end')} `}</Hidden>
          </Box>
        ),
      )}
    </Box>
  );
}
