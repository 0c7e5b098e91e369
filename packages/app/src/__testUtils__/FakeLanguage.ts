import type { AppLanguageApi } from '@backstage/frontend-plugin-api';

type Listener = (value: { language: string }) => void;

function toListener(observer: unknown): Listener {
  if (typeof observer === 'function') return observer as Listener;
  const { next } = observer as { next?: Listener };
  return value => next?.(value);
}

/** The language choice of a test: Danish until told otherwise, kept nowhere. */
export class FakeLanguage implements AppLanguageApi {
  private current = 'da';
  private readonly listeners = new Set<Listener>();

  getAvailableLanguages() {
    return { languages: ['da', 'en'] };
  }

  getLanguage() {
    return { language: this.current };
  }

  setLanguage(language = 'da') {
    this.current = language;
    this.listeners.forEach(listener => listener({ language }));
  }

  language$() {
    const observable = {
      subscribe: (observer: unknown) => {
        const listener = toListener(observer);
        this.listeners.add(listener);
        listener(this.getLanguage());
        return {
          closed: false,
          unsubscribe: () => this.listeners.delete(listener),
        };
      },
    };
    return observable as unknown as ReturnType<AppLanguageApi['language$']>;
  }
}
