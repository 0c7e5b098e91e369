import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { ConfigReader } from '@backstage/config';
import { parse } from 'yaml';
import { refuseDemoInProduction } from './refuseDemo';

const file = (name: string) =>
  new ConfigReader(
    parse(readFileSync(resolve(__dirname, '../../../..', name), 'utf8')),
  );
const production = { NODE_ENV: 'production' };

describe('refuseDemoInProduction', () => {
  it('refuses the demo configuration and names what has to go', () => {
    const start = () =>
      refuseDemoInProduction(file('app-config.yaml'), production);
    expect(start).toThrow(/mus\.demo\.enabled/);
    expect(start).toThrow(/auth\.environment: demo/);
    expect(start).toThrow(/metadataUrl/);
  });

  it('lets the demo run elsewhere', () => {
    expect(() =>
      refuseDemoInProduction(file('app-config.yaml'), {}),
    ).not.toThrow();
  });

  it('lets the production configuration start', () => {
    expect(() =>
      refuseDemoInProduction(file('app-config.production.yaml'), production),
    ).not.toThrow();
  });

  it.each(['http://127.0.0.1:7010/x', 'http://LOCALHOST:1', 'http://[::1]:9'])(
    'refuses an identity provider at %s under any name',
    metadataUrl => {
      const config = new ConfigReader({
        auth: { providers: { oidc: { anything: { metadataUrl } } } },
      });
      expect(() => refuseDemoInProduction(config, production)).toThrow(
        /metadataUrl/,
      );
    },
  );
});
