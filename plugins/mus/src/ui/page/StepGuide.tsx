import Box from '@mui/material/Box';
import Typography from '@mui/material/Typography';
import { useTranslationRef } from '@backstage/core-plugin-api/alpha';
import { Icon } from '../look/Icon';
import { Hidden } from '../words/text';
import { uiTexts } from '../texts';
import { phone } from '../look/tokens';

/** One step of the way. */
export interface Step {
  label: string;
  /** A date or a few words under it. */
  hint?: string;
  state: 'done' | 'current' | 'todo';
  /** The phase it belongs to; told at the first step of each. */
  phase?: string;
}

const beginsPhase = (steps: readonly Step[], at: number) =>
  steps[at]?.phase !== steps[at - 1]?.phase;

const line = (done: boolean) => ({
  content: '""',
  position: 'absolute',
  top: 11,
  insetInlineStart: 28,
  insetInlineEnd: 4,
  borderTop: '2px solid',
  borderColor: done ? 'primary.main' : 'divider',
});

function Dot({ state, number }: { state: Step['state']; number: number }) {
  if (state === 'done')
    return (
      <Box sx={{ color: 'primary.main', display: 'flex' }}>
        <Icon name="check" size="medium" />
      </Box>
    );
  const current = state === 'current';
  return (
    <Box
      aria-hidden
      sx={{
        width: 24,
        height: 24,
        borderRadius: '50%',
        display: 'grid',
        placeItems: 'center',
        fontSize: '0.875rem',
        fontWeight: 700,
        border: '2px solid',
        borderColor: current ? 'primary.main' : 'text.secondary',
        bgcolor: current ? 'primary.main' : 'transparent',
        color: current ? 'primary.contrastText' : 'text.secondary',
      }}
    >
      {number}
    </Box>
  );
}

function WholeWay({ steps, label }: { steps: readonly Step[]; label: string }) {
  const { t } = useTranslationRef(uiTexts);
  return (
    <Box
      component="ol"
      aria-label={label}
      sx={{
        listStyle: 'none',
        m: 0,
        p: 0,
        display: 'flex',
        [phone]: { display: 'none' },
      }}
    >
      {steps.map((step, index) => (
        <Box
          component="li"
          key={step.label}
          aria-current={step.state === 'current' ? 'step' : undefined}
          sx={{
            flex: 1,
            position: 'relative',
            minWidth: 0,
            pr: 1,
            '&:not(:last-child)::after': line(step.state === 'done'),
          }}
        >
          <Dot state={step.state} number={index + 1} />
          {step.phase && (
            <Typography
              variant="body2"
              color="text.secondary"
              sx={{ mt: 0.75, fontSize: '0.875rem' }}
            >
              {beginsPhase(steps, index) ? step.phase : '\u00a0'}
            </Typography>
          )}
          <Typography
            variant="body2"
            sx={{
              mt: 0.75,
              fontWeight: step.state === 'current' ? 700 : 500,
              hyphens: 'auto',
              overflowWrap: 'break-word',
            }}
          >
            <Hidden>{`${t(`step.${step.state}`)}: `}</Hidden>
            {step.label}
          </Typography>
          {step.hint && (
            <Typography
              variant="body2"
              color="text.secondary"
              sx={{ fontSize: '0.875rem' }}
            >
              {step.hint}
            </Typography>
          )}
        </Box>
      ))}
    </Box>
  );
}

function Folded({ steps }: { steps: readonly Step[] }) {
  const { t } = useTranslationRef(uiTexts);
  const at = Math.max(
    0,
    steps.findIndex(step => step.state === 'current'),
  );
  const finished = steps.every(step => step.state === 'done');
  const step = steps[finished ? steps.length - 1 : at];
  return (
    <Box
      component="details"
      sx={{
        display: 'none',
        [phone]: { display: 'block' },
        border: 1,
        borderColor: 'divider',
        borderRadius: 2,
        px: 2,
        py: 1,
      }}
    >
      <Typography
        component="summary"
        variant="body2"
        sx={{
          cursor: 'pointer',
          minHeight: 44,
          display: 'list-item',
          lineHeight: '44px',
        }}
      >
        {t('step.of', {
          step: String(finished ? steps.length : at + 1),
          total: String(steps.length),
        })}
        : <strong>{step?.label}</strong>
      </Typography>
      <Box component="ol" sx={{ m: 0, pl: 3, pb: 1 }}>
        {steps.map(one => (
          <Typography
            component="li"
            variant="body2"
            key={one.label}
            sx={{ fontWeight: one.state === 'current' ? 700 : 400, py: 0.5 }}
          >
            {one.phase ? `${one.phase}: ` : ''}
            {one.label}
            {one.hint ? ` – ${one.hint}` : ''} (
            {t(`step.${one.state}`).toLocaleLowerCase()})
          </Typography>
        ))}
      </Box>
    </Box>
  );
}

/** The whole way with dates; folds to "Trin 2 af 5" on a phone. */
export function StepGuide(props: { steps: readonly Step[]; label: string }) {
  return (
    <div>
      <WholeWay {...props} />
      <Folded {...props} />
    </div>
  );
}
