import Box from '@mui/material/Box';
import MuiTab from '@mui/material/Tab';
import MuiTabs from '@mui/material/Tabs';
import { memo, useId } from 'react';
import type { ReactNode } from 'react';

interface BarProps {
  label: string;
  tabs: ReadonlyArray<{ id: string; label: string }>;
  value: string;
  onChange: (id: string) => void;
}

interface TabsProps extends BarProps {
  /** What the chosen tab shows. */
  children: ReactNode;
}

/** It measures itself whenever it is drawn, and so is not drawn with every change of what it shows. */
const Bar = memo(
  ({ label, tabs, value, onChange, base }: BarProps & { base: string }) => (
    <MuiTabs
      aria-label={label}
      value={value}
      onChange={(_, next: string) => onChange(next)}
      variant="scrollable"
      allowScrollButtonsMobile
      sx={{ borderBottom: 1, borderColor: 'divider' }}
    >
      {tabs.map(tab => (
        <MuiTab
          key={tab.id}
          value={tab.id}
          label={tab.label}
          id={`${base}-${tab.id}`}
          aria-controls={value === tab.id ? `${base}-panel` : undefined}
          sx={{ fontSize: '1rem' }}
        />
      ))}
    </MuiTabs>
  ),
);

/** Views of the same thing. */
export function Tabs({ children, ...bar }: TabsProps) {
  const base = useId();
  return (
    <div>
      <Bar {...bar} base={base} />
      <Box
        role="tabpanel"
        id={`${base}-panel`}
        aria-labelledby={`${base}-${bar.value}`}
        sx={{ pt: 3 }}
      >
        {children}
      </Box>
    </div>
  );
}
