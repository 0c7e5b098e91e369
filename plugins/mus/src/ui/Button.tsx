import MuiButton from '@mui/material/Button';
import CircularProgress from '@mui/material/CircularProgress';
import type { Theme } from '@mui/material/styles';
import MuiIconButton from '@mui/material/IconButton';
import Tooltip from '@mui/material/Tooltip';
import { forwardRef } from 'react';
import type { MouseEvent, ReactNode, Ref } from 'react';
import { Link as RouterLink } from 'react-router-dom';
import { leadsToUnreadable } from './fields/unreadable';
import { Icon } from './look/Icon';
import type { IconName } from './look/icons';
import { tint } from './look/UiTheme';

interface ButtonProps {
  children: ReactNode;
  /** One `primary` a page; `danger` asks first. Default `secondary`. */
  kind?: 'primary' | 'secondary' | 'quiet' | 'danger';
  icon?: IconName;
  onClick?: () => void;
  /** A page of the portal: the button becomes a link. */
  to?: string;
  type?: 'button' | 'submit';
  /** Ends what is being written, so it waits while a field beside it cannot be read. Default: what is primary or submits. */
  completes?: boolean;
  disabled?: boolean;
  /** Work is under way: says so, and takes no second click. */
  busy?: boolean;
  /** Id of the text that says more. */
  describedBy?: string;
  /** Name read aloud where the text alone does not say which one; must begin with the text. */
  label?: string;
  expanded?: boolean;
  pressed?: boolean;
}

const looks = {
  primary: { variant: 'contained', color: 'primary' },
  secondary: { variant: 'outlined', color: 'primary' },
  quiet: { variant: 'text', color: 'primary' },
  danger: { variant: 'outlined', color: 'error' },
} as const;

function startIcon(icon: IconName | undefined, busy: boolean | undefined) {
  if (busy) return <CircularProgress size={18} color="inherit" aria-hidden />;
  return icon ? <Icon name={icon} /> : undefined;
}

/** Chosen: seen without comparing colours. */
const pressedSx = (theme: Theme) => ({
  backgroundColor: tint(theme),
  boxShadow: `inset 0 0 0 2px ${theme.palette.primary.main}`,
  fontWeight: 700,
});

/** A verb. */
export const Button = forwardRef(
  (props: ButtonProps, ref: Ref<HTMLButtonElement>) => {
    const link = props.to
      ? { component: RouterLink, to: props.to }
      : { type: props.type ?? ('button' as const) };
    const completes =
      props.completes ?? (props.kind === 'primary' || props.type === 'submit');
    const press = (event: MouseEvent<HTMLButtonElement>) => {
      if (completes && !props.to && leadsToUnreadable(event.currentTarget))
        event.preventDefault();
      else if (!props.busy) props.onClick?.();
    };
    return (
      <MuiButton
        ref={ref}
        {...looks[props.kind ?? 'secondary']}
        {...link}
        startIcon={startIcon(props.icon, props.busy)}
        disabled={props.disabled}
        aria-busy={props.busy || undefined}
        aria-describedby={props.describedBy}
        aria-label={props.label}
        aria-expanded={props.expanded}
        aria-pressed={props.pressed}
        sx={props.pressed ? pressedSx : undefined}
        onClick={press}
      >
        {props.children}
      </MuiButton>
    );
  },
);

interface IconButtonProps {
  /** What it does, read aloud and shown on pointing. */
  label: string;
  icon: IconName;
  onClick: () => void;
  disabled?: boolean;
  pressed?: boolean;
  expanded?: boolean;
  id?: string;
  /** Cannot do anything now, but keeps the focus and its place for the ear. */
  soft?: boolean;
}

/** A verb with no room for its word. */
export const IconButton = forwardRef(
  (props: IconButtonProps, ref: Ref<HTMLButtonElement>) => {
    const button = (
      <MuiIconButton
        ref={ref}
        id={props.id}
        aria-label={props.label}
        onClick={props.soft ? undefined : props.onClick}
        disabled={props.disabled}
        aria-disabled={props.soft || undefined}
        sx={props.soft ? { opacity: 0.35, cursor: 'default' } : undefined}
        aria-pressed={props.pressed}
        aria-expanded={props.expanded}
        color="inherit"
      >
        <Icon name={props.icon} />
      </MuiIconButton>
    );
    return props.disabled ? (
      button
    ) : (
      <Tooltip title={props.label}>{button}</Tooltip>
    );
  },
);
