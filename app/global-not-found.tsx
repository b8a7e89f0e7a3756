import './globals.css';
import type { Metadata } from 'next';
import { Area } from '@/components/layout/area';
import { Document } from '@/components/layout/document';
import { NotFoundPage } from '@/components/layout/not-found-page';
import { defaultLocale } from '@/lib/domain/locale';
import { routes } from '@/lib/routes';
import { translator } from '@/lib/texts/translator';

const t = translator(defaultLocale, 'layout');

export const metadata: Metadata = {
  title: `${translator(defaultLocale, 'notFound')('heading')} | ${t('name')}`,
};

/** An address that no route answers, so that no layout stands around it. */
export default function GlobalNotFound() {
  return (
    <Document locale={defaultLocale}>
      <Area
        locale={defaultLocale}
        links={[{ href: routes.help, label: t('help') }]}
        account={{ href: routes.signIn, label: t('signIn') }}
      >
        <NotFoundPage locale={defaultLocale} />
      </Area>
    </Document>
  );
}
