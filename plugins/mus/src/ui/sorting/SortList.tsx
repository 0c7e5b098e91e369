import Box from '@mui/material/Box';
import MuiIconButton from '@mui/material/IconButton';
import Tooltip from '@mui/material/Tooltip';
import {
  useEffect,
  useLayoutEffect,
  useMemo,
  useRef,
  useSyncExternalStore,
} from 'react';
import type { ReactNode, RefObject } from 'react';
import { Icon } from '../look/Icon';
import { useSorting } from './Sorting';

interface SortListProps {
  /** Ids of the items, in their order. */
  items: readonly string[];
  gap?: number;
  children: ReactNode;
}

/** A list inside a {@link SortArea} whose items have an order. */
export function SortList({ items, gap = 1, children }: SortListProps) {
  const sorting = useSorting();
  useEffect(() => sorting.measureAgain(), [sorting, items]);
  return (
    <Box
      component="ul"
      role="list"
      sx={{ listStyle: 'none', m: 0, p: 0, display: 'grid', gap }}
    >
      {children}
    </Box>
  );
}

interface SortItemProps {
  id: string;
  /** Name of the handle: "Flyt: …" */
  label: string;
  /** Draws the item; the handle is a part of it. */
  children: (handle: ReactNode) => ReactNode;
}

interface HandleProps extends Pick<SortItemProps, 'id' | 'label'> {
  button: RefObject<HTMLButtonElement>;
}

const useLifted = (id: string) => {
  const sorting = useSorting();
  return useSyncExternalStore(sorting.subscribe, () => sorting.lifted === id);
};

function Handle({ id, label, button }: HandleProps) {
  const sorting = useSorting();
  const lifted = useLifted(id);
  return (
    <Tooltip title={label}>
      <MuiIconButton
        ref={button}
        onPointerDown={event => sorting.press(id, 'onPointerDown', event)}
        onKeyDown={event => sorting.press(id, 'onKeyDown', event)}
        aria-label={label}
        aria-pressed={lifted || undefined}
        aria-describedby={sorting.instructionsId}
        color="inherit"
        sx={{ cursor: 'grab', touchAction: 'none' }}
      >
        <Icon name="drag" />
      </MuiIconButton>
    </Tooltip>
  );
}

/** An item with a handle that it is dragged by. What is in it is not drawn again by dragging, not even its own. */
export function SortItem({ id, label, children }: SortItemProps) {
  const sorting = useSorting();
  const frame = useRef<HTMLLIElement>(null);
  const button = useRef<HTMLButtonElement>(null);
  useLayoutEffect(
    () => sorting.register(id, { frame, handle: button }),
    [sorting, id],
  );
  const lifted = useLifted(id);
  const inside = useMemo(
    () => children(<Handle id={id} label={label} button={button} />),
    [children, id, label],
  );
  return (
    <li ref={frame} style={{ opacity: lifted ? 0.4 : undefined }}>
      {inside}
    </li>
  );
}

/** A handle left of what it moves. */
export function Handled(props: { handle: ReactNode; children: ReactNode }) {
  return (
    <Box sx={{ display: 'flex', alignItems: 'flex-start' }}>
      <Box sx={{ mt: '-8px' }}>{props.handle}</Box>
      <Box sx={{ minWidth: 0 }}>{props.children}</Box>
    </Box>
  );
}

/** A place in an empty list where something can be let go. */
export function SortPlace({
  id,
  children,
}: {
  id: string;
  children: ReactNode;
}) {
  const sorting = useSorting();
  const frame = useRef<HTMLDivElement>(null);
  useLayoutEffect(() => sorting.register(id, { frame }), [sorting, id]);
  const isOver = useSyncExternalStore(
    sorting.subscribe,
    () => sorting.over === id,
  );
  return (
    <Box
      ref={frame}
      sx={{
        p: 1,
        border: '1px dashed',
        borderColor: isOver ? 'primary.main' : 'divider',
        borderRadius: 2,
      }}
    >
      {children}
    </Box>
  );
}
