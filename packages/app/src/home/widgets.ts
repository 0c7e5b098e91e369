import type { HomePageLayoutProps } from '@backstage/plugin-home-react/alpha';

type Widgets = HomePageLayoutProps['widgets'];

const ORDER = ['din-mus', 'mit-team'];

function place(id: string): number {
  const at = ORDER.findIndex(name => id.endsWith(`/${name}`));
  return at < 0 ? ORDER.length : at;
}

/** The cards "Din MUS" and "Mit team", in this order; cards of other plugins do not belong on this front page. */
export function forYou(widgets: Widgets): Widgets {
  return widgets
    .filter(widget => widget.node.spec.plugin.pluginId === 'mus')
    .sort((a, b) => place(a.node.spec.id) - place(b.node.spec.id));
}
