import { useState } from 'react';
import type { ReactNode } from 'react';
import { Button } from '../Button';
import { Row, Stack } from '../page/layout';
import type { IconName } from '../look/icons';

interface UnfoldProps {
  icon: IconName;
  label: string;
  children: ReactNode;
}

/** A button that shows what is behind it; nothing of it is read before. */
export function Unfold({ icon, label, children }: UnfoldProps) {
  const [open, setOpen] = useState(false);
  return (
    <Stack gap={1}>
      <Row>
        <Button
          kind="quiet"
          icon={icon}
          expanded={open}
          onClick={() => setOpen(!open)}
        >
          {label}
        </Button>
      </Row>
      {open && children}
    </Stack>
  );
}
