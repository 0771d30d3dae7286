import { useEffect, useState, useSyncExternalStore } from 'react';
import { CoursesPage } from './CoursesPage.tsx';
import { NetworkPage } from './NetworkPage.tsx';
import { words, type Lang } from './words.ts';

const languages = { en: 'English', el: 'Ελληνικά' } as const satisfies Record<Lang, string>;

export function App() {
  const [lang, setLang] = useState<Lang>('en');
  const page = useSyncExternalStore(onHashChange, () => location.hash);
  const t = words[lang];

  // The widgets follow the nearest `lang`, at once: nothing else is to be told.
  useEffect(() => {
    document.documentElement.lang = lang;
  }, [lang]);

  return (
    <>
      <header>
        <h1>{t.title}</h1>
        {(['en', 'el'] as const).map(one => (
          <button key={one} lang={one} aria-pressed={one === lang} onClick={() => setLang(one)}>
            {languages[one]}
          </button>
        ))}
      </header>
      <nav>
        <a href="#">{t.network}</a>
        <a href="#courses">{t.courses}</a>
      </nav>
      <main>{page === '#courses' ? <CoursesPage /> : <NetworkPage t={t} />}</main>
    </>
  );
}

function onHashChange(listener: () => void): () => void {
  addEventListener('hashchange', listener);
  return () => removeEventListener('hashchange', listener);
}
