import { useDroppable } from '@dnd-kit/core';
import {
  SortableContext,
  useSortable,
  verticalListSortingStrategy,
} from '@dnd-kit/sortable';
import { CSS } from '@dnd-kit/utilities';
import Box from '@mui/material/Box';
import MuiIconButton from '@mui/material/IconButton';
import Tooltip from '@mui/material/Tooltip';
import { useMemo } from 'react';
import type { ReactNode } from 'react';
import { Icon } from '../Icon';

interface SortListProps {
  /** Ids of the items, in their order. */
  items: readonly string[];
  gap?: number;
  children: ReactNode;
}

/** A list inside a {@link SortArea} whose items have an order. */
export function SortList({ items, gap = 1, children }: SortListProps) {
  const key = JSON.stringify(items);
  // The same list while the order is the same: another one draws every item again.
  const ids = useMemo((): string[] => JSON.parse(key), [key]);
  return (
    <SortableContext items={ids} strategy={verticalListSortingStrategy}>
      <Box
        component="ul"
        role="list"
        sx={{ listStyle: 'none', m: 0, p: 0, display: 'grid', gap }}
      >
        {children}
      </Box>
    </SortableContext>
  );
}

interface SortItemProps {
  id: string;
  /** Name of the handle: "Flyt: …" */
  label: string;
  /** Draws the item; the handle is a part of it. */
  children: (handle: ReactNode) => ReactNode;
}

type Sort = ReturnType<typeof useSortable>;

/** The handle; the same element for as long as nothing about it changes. */
function useHandle(
  label: string,
  { attributes, listeners, setActivatorNodeRef }: Sort,
) {
  return useMemo(() => {
    // It is a button with a name already; the words of the library are English.
    const { role: _, 'aria-roledescription': __, ...ties } = attributes;
    return (
      <Tooltip title={label}>
        <MuiIconButton
          ref={setActivatorNodeRef}
          {...ties}
          {...listeners}
          aria-label={label}
          color="inherit"
          sx={{ cursor: 'grab', touchAction: 'none' }}
        >
          <Icon name="drag" />
        </MuiIconButton>
      </Tooltip>
    );
  }, [label, attributes, listeners, setActivatorNodeRef]);
}

/**
 * An item with a handle that it is dragged by. While anything in the list is
 * dragged only its frame is drawn again, not what is in it.
 */
export function SortItem({ id, label, children }: SortItemProps) {
  const sort = useSortable({ id });
  const handle = useHandle(label, sort);
  const inside = useMemo(() => children(handle), [children, handle]);
  return (
    <li
      ref={sort.setNodeRef}
      style={{
        opacity: sort.isDragging ? 0.4 : 1,
        transform: CSS.Translate.toString(sort.transform),
        transition: sort.transition,
      }}
    >
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
  const { setNodeRef, isOver } = useDroppable({ id });
  return (
    <Box
      ref={setNodeRef}
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
