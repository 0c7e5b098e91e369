import Box from '@mui/material/Box';
import MuiTab from '@mui/material/Tab';
import MuiTabs from '@mui/material/Tabs';
import { useId } from 'react';
import type { ReactNode } from 'react';

interface TabsProps {
  label: string;
  tabs: ReadonlyArray<{ id: string; label: string }>;
  value: string;
  onChange: (id: string) => void;
  /** What the chosen tab shows. */
  children: ReactNode;
}

/** Views of the same thing. */
export function Tabs({ label, tabs, value, onChange, children }: TabsProps) {
  const base = useId();
  return (
    <div>
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
      <Box
        role="tabpanel"
        id={`${base}-panel`}
        aria-labelledby={`${base}-${value}`}
        sx={{ pt: 3 }}
      >
        {children}
      </Box>
    </div>
  );
}
