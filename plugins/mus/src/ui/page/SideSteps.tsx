import Box from '@mui/material/Box';
import Typography from '@mui/material/Typography';
import { Link as RouterLink } from 'react-router-dom';
import { phone, widths } from '../look/tokens';
import { tint } from '../look/UiTheme';

/** A part of a longer piece of work. */
export interface SideStep {
  id: string;
  label: string;
  hint?: string;
  to: string;
}

interface SideStepsProps {
  label: string;
  steps: readonly SideStep[];
  current: string;
  /** What the folded list says on small screens: "Tema 2 af 6: Trivsel". */
  folded: string;
}

function Steps({ steps, current, label }: Omit<SideStepsProps, 'folded'>) {
  return (
    <Box
      component="ol"
      aria-label={label}
      sx={{ listStyle: 'none', m: 0, p: 0, display: 'grid', gap: 0.5 }}
    >
      {steps.map(step => (
        <li key={step.id}>
          <Box
            component={RouterLink}
            to={step.to}
            aria-current={step.id === current ? 'step' : undefined}
            sx={theme => ({
              display: 'block',
              px: 1.5,
              py: 1,
              borderRadius: 1,
              color: 'text.primary',
              textDecoration: 'none',
              overflowWrap: 'anywhere',
              borderInlineStart: '4px solid',
              borderColor: step.id === current ? 'primary.main' : 'transparent',
              backgroundColor: step.id === current ? tint(theme) : undefined,
              '&:hover': { backgroundColor: tint(theme) },
              '&:focus-visible': {
                outline: `3px solid ${theme.palette.primary.main}`,
              },
            })}
          >
            <Typography
              component="span"
              variant="body2"
              sx={{
                display: 'block',
                fontWeight: step.id === current ? 700 : 500,
              }}
            >
              {step.label}
            </Typography>
            {step.hint && (
              <Typography
                component="span"
                variant="body2"
                color="text.secondary"
                sx={{ display: 'block', fontSize: '0.875rem' }}
              >
                {step.hint}
              </Typography>
            )}
          </Box>
        </li>
      ))}
    </Box>
  );
}

/** All parts and where I am; folds to one line on small screens. */
export function SideSteps(props: SideStepsProps) {
  return (
    <nav aria-label={props.label}>
      <Box
        sx={{ display: { xs: 'none', md: 'block' }, maxWidth: widths.reading }}
      >
        <Steps {...props} />
      </Box>
      <Box
        component="details"
        sx={{
          display: { md: 'none' },
          border: 1,
          borderColor: 'divider',
          borderRadius: 2,
          px: 2,
          py: 0.5,
          [phone]: { px: 1.5 },
        }}
      >
        <Typography
          component="summary"
          variant="body2"
          sx={{ cursor: 'pointer', py: 1.25, fontWeight: 650 }}
        >
          {props.folded}
        </Typography>
        <Box sx={{ pb: 1 }}>
          <Steps {...props} />
        </Box>
      </Box>
    </nav>
  );
}
