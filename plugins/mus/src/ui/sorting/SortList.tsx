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
  const ids = useMemo(() => [...items], [items]);
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

/** An item with a handle that it is dragged by. */
export function SortItem({ id, label, children }: SortItemProps) {
  const sort = useSortable({ id });
  const { attributes, listeners, setActivatorNodeRef } = sort;
  // It is a button with a name already; the words of the library are English.
  const { role: _, 'aria-roledescription': __, ...ties } = attributes;
  const handle = (
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
  return (
    <Box
      component="li"
      ref={sort.setNodeRef}
      sx={{ opacity: sort.isDragging ? 0.4 : 1 }}
      style={{
        transform: CSS.Translate.toString(sort.transform),
        transition: sort.transition,
      }}
    >
      {children(handle)}
    </Box>
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
