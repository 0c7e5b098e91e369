import Box from '@mui/material/Box';
import { useTranslationRef } from '@backstage/core-plugin-api/alpha';
import { useEffect, useRef } from 'react';
import type { ReactNode } from 'react';
import { Icon } from '../look/Icon';
import { Row, Stack } from './layout';
import { Link } from '../words/Link';
import { ReaderLine } from '../words/ReaderLine';
import { Text } from '../words/text';
import { useKeepInView } from '../place/useKeepInView';
import { useKeepPlace } from '../place/useKeepPlace';
import { uiTexts } from '../texts';
import { widths } from '../look/tokens';
import Typography from '@mui/material/Typography';

interface PageProps {
  /** Where I am and whose it is: "MUS med Jonas Kjær". */
  title: string;
  /** Under it: what state it is in and what comes next. */
  state?: ReactNode;
  /** The ONE next step. */
  primary?: ReactNode;
  /** Quiet ones beside it. */
  secondary?: ReactNode;
  /** Who can read this. */
  reader?: string;
  /** The page above; default none. */
  back?: { to: string; label: string };
  width?: keyof typeof widths;
  children?: ReactNode;
}

/** Names the browser tab and moves the reader's place to the heading when a page opens. */
function useArrival(title: string) {
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    document.title = `${title} – MUS`;
  }, [title]);
  useEffect(() => {
    heading.current?.focus({ preventScroll: true });
  }, []);
  return heading;
}

function Back({ to, label }: { to: string; label: string }) {
  const { t } = useTranslationRef(uiTexts);
  return (
    <Box component="nav" aria-label={t('back')}>
      <Row gap={0.5}>
        <Icon name="back" />
        <Link to={to}>{label}</Link>
      </Row>
    </Box>
  );
}

/** Every page of the product: heading, state, one next step, then the content. */
export function Page(props: PageProps) {
  const heading = useArrival(props.title);
  const page = useRef<HTMLDivElement>(null);
  useKeepPlace(page);
  useKeepInView(page);
  return (
    <Box
      ref={page}
      sx={{
        maxWidth: widths[props.width ?? 'reading'],
        px: { xs: 2, sm: 4 },
        pt: { xs: 2, sm: 4 },
        pb: 10,
        width: '100%',
        boxSizing: 'border-box',
      }}
    >
      <Stack gap={3}>
        {props.back && <Back {...props.back} />}
        <Box component="header">
          <Stack gap={1.5}>
            <Typography
              ref={heading}
              tabIndex={-1}
              variant="h1"
              sx={{ overflowWrap: 'anywhere', '&:focus': { outline: 'none' } }}
            >
              {props.title}
            </Typography>
            {props.state && <Text as="div">{props.state}</Text>}
            {props.reader && <ReaderLine text={props.reader} />}
            {(props.primary || props.secondary) && (
              <Row gap={1.5}>
                {props.primary}
                {props.secondary}
              </Row>
            )}
          </Stack>
        </Box>
        {props.children}
      </Stack>
    </Box>
  );
}
