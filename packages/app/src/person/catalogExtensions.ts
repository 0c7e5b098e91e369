import catalog from '@backstage/plugin-catalog/alpha';

/** Backstage's catalog as the directory of people and units; its own pages are for developers and stay away. */
export const catalogPlugin = catalog.withOverrides({
  extensions: [
    catalog.getExtension('page:catalog').override({ disabled: true }),
    catalog.getExtension('page:catalog/entity').override({ disabled: true }),
  ],
});
