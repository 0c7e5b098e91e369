import { useTranslationRef } from '@backstage/frontend-plugin-api';
import { type ReactNode, useRef } from 'react';
import { useMe } from '../person/useMe';
import { intranetTexts } from '../texts/intranetTexts';
import { DemoStrip } from './DemoStrip';
import { Header } from './Header';
import { SkipLink } from './SkipLink';
import { useFocusOnNavigation } from './useFocusOnNavigation';

/** The frame around every page: skip link, header, menu, the one main landmark, footer. */
export function Layout(props: { nav: ReactNode; children: ReactNode }) {
  const { t } = useTranslationRef(intranetTexts);
  const main = useRef<HTMLElement>(null);
  const me = useMe();
  useFocusOnNavigation(main);
  return (
    <div className="sk-app">
      <SkipLink />
      <DemoStrip name={me?.displayName} />
      <Header me={me} />
      {props.nav}
      <main id="indhold" className="sk-main" tabIndex={-1} ref={main}>
        {props.children}
      </main>
      <footer className="sk-footer">{t('footer')}</footer>
    </div>
  );
}
