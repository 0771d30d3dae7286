import type { Metadata } from 'next';
import Link from 'next/link';
import { notFound } from 'next/navigation';
import type { ReactNode } from 'react';
import { isLang, words } from '../../lib/words.ts';
import '../site.css';

export const metadata: Metadata = { title: 'Municipality of Example', icons: { icon: 'data:,' } };
export const dynamicParams = false;
export const generateStaticParams = () => Object.keys(words).map(lang => ({ lang }));

/** The widgets follow the `lang` of the page. */
export default async function Layout({
  children,
  params,
}: {
  readonly children: ReactNode;
  readonly params: Promise<{ lang: string }>;
}) {
  const { lang } = await params;
  if (!isLang(lang)) notFound();
  const t = words[lang];
  return (
    <html lang={lang}>
      <body>
        <header>
          <h1>{t.title}</h1>
          <Link href="/en" lang="en">
            English
          </Link>
          <Link href="/el" lang="el">
            Ελληνικά
          </Link>
        </header>
        <nav>
          <Link href={`/${lang}`}>{t.network}</Link>
          <Link href={`/${lang}/courses`}>{t.courses}</Link>
        </nav>
        <main>{children}</main>
      </body>
    </html>
  );
}
