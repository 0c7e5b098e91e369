import { OverviewColumn } from './OverviewColumn';

const words = {
  da: { open: 'åbne', overdue: 'overskredet' },
  en: { open: 'open', overdue: 'overdue' },
} as const;

/** Open tasks and how many of them are overdue. */
export const tasks: OverviewColumn = {
  heading: 'tasks',
  sort: 'overdue',
  say: ({ openTasks, overdueTasks }, language) => {
    const open = `${openTasks} ${words[language].open}`;
    return overdueTasks > 0
      ? `${open}, ${overdueTasks} ${words[language].overdue}`
      : open;
  },
};
