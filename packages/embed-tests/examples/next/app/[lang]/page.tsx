import { notFound } from 'next/navigation';
import { NetworkWidgets } from '../../components/NetworkWidgets.tsx';
import { isLang, words } from '../../lib/words.ts';

export default async function NetworkPage({ params }: { readonly params: Promise<{ lang: string }> }) {
  const { lang } = await params;
  if (!isLang(lang)) notFound();
  return <NetworkWidgets t={words[lang]} />;
}
