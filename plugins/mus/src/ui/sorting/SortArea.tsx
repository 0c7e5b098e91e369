import {
  closestCenter,
  DndContext,
  DragOverlay,
  KeyboardSensor,
  PointerSensor,
  useSensor,
  useSensors,
} from '@dnd-kit/core';
import type {
  Announcements,
  DragEndEvent,
  UniqueIdentifier,
} from '@dnd-kit/core';
import { sortableKeyboardCoordinates } from '@dnd-kit/sortable';
import Paper from '@mui/material/Paper';
import { useState } from 'react';
import type { ReactNode } from 'react';

/** What is said while something is moved, and how it is done. */
export interface SortWords {
  /** Read with every handle: the keys. */
  instructions: string;
  /** Name of a thing by its id. */
  nameOf: (id: string) => string;
  /** Where a thing stands, in words. */
  placeOf: (id: string) => string;
  lifted: (name: string) => string;
  over: (name: string, place: string) => string;
  dropped: (name: string) => string;
  cancelled: (name: string) => string;
}

/** Where something was let go. */
export interface Drop {
  id: string;
  /** What it was let go over. */
  overId: string;
  /** Below the middle of it. */
  below: boolean;
}

interface SortAreaProps {
  words: SortWords;
  onDrop: (drop: Drop) => void;
  children: ReactNode;
}

function announcementsOf(words: SortWords): Announcements {
  const name = ({ id }: { id: UniqueIdentifier }) => words.nameOf(String(id));
  const place = ({ id }: { id: UniqueIdentifier }) => words.placeOf(String(id));
  return {
    onDragStart: ({ active }) => words.lifted(name(active)),
    onDragOver: ({ active, over }) => {
      if (!over) return undefined;
      // Over its own place, as right after lifting: nothing has moved yet.
      return over.id === active.id
        ? words.lifted(name(active))
        : words.over(name(active), place(over));
    },
    onDragEnd: ({ active, over }) =>
      over ? words.dropped(name(active)) : words.cancelled(name(active)),
    onDragCancel: ({ active }) => words.cancelled(name(active)),
  };
}

function dropOf({ active, over }: DragEndEvent): Drop | null {
  if (!over || active.id === over.id) return null;
  const moved = active.rect.current.translated;
  const middle = over.rect.top + over.rect.height / 2;
  return {
    id: String(active.id),
    overId: String(over.id),
    below: moved ? moved.top + moved.height / 2 > middle : false,
  };
}

// The same objects always: other ones would draw every handle again.
const byPointer = { activationConstraint: { distance: 4 } };
const byKeyboard = { coordinateGetter: sortableKeyboardCoordinates };

/** Things inside can be dragged by pointer, and by keyboard: space, arrows, space; each step is said aloud. */
export function SortArea({ words, onDrop, children }: SortAreaProps) {
  const [lifted, setLifted] = useState<string | null>(null);
  const sensors = useSensors(
    useSensor(PointerSensor, byPointer),
    useSensor(KeyboardSensor, byKeyboard),
  );
  return (
    <DndContext
      sensors={sensors}
      collisionDetection={closestCenter}
      accessibility={{
        announcements: announcementsOf(words),
        screenReaderInstructions: { draggable: words.instructions },
      }}
      onDragStart={({ active }) => setLifted(String(active.id))}
      onDragCancel={() => setLifted(null)}
      onDragEnd={event => {
        setLifted(null);
        const drop = dropOf(event);
        if (drop) onDrop(drop);
      }}
    >
      {children}
      <DragOverlay dropAnimation={null}>
        {lifted && (
          <Paper
            elevation={6}
            sx={{ p: 2, maxWidth: '30rem', cursor: 'grabbing' }}
          >
            {words.nameOf(lifted)}
          </Paper>
        )}
      </DragOverlay>
    </DndContext>
  );
}
