import type { Metadata } from 'next';
import type { ReactNode } from 'react';
import { CodeBlock } from '@/components/ui/code-block';
import { DataTable } from '@/components/ui/data-table';
import { PageHeading } from '@/components/ui/page-heading';
import { type Locale, toLocale } from '@/lib/domain/locale';
import type { ApiDocument, ApiResponse } from '@/lib/forms/api/openapi';
import { routes } from '@/lib/routes';
import { getApiDocument } from '@/lib/services/api-document';
import { apiLimit } from '@/lib/services/rate-limit';
import { pageMetadata } from '@/lib/texts/page-metadata';
import { translator } from '@/lib/texts/translator';
import { Endpoint } from './developers-endpoint';

type Props = PageProps<'/[locale]/developers'>;
type PartProps = { locale: Locale; document: ApiDocument };

// The address of the portal in the examples is known when it runs, not when it is built.
export const dynamic = 'force-dynamic';

const sections = ['endpoints', 'fields', 'errors', 'limits', 'terms'] as const;

export async function generateMetadata(props: Props): Promise<Metadata> {
  const locale = toLocale((await props.params).locale);
  const t = translator(locale, 'developers');
  const words = { title: t('title'), description: t('description') };
  return pageMetadata(locale, routes.developers, words);
}

/** The public API for people, made from its OpenAPI document. */
export default async function DevelopersPage(props: Props) {
  const locale = toLocale((await props.params).locale);
  const document = getApiDocument(locale);
  const t = translator(locale, 'developers');
  const [about, terms] = document.info.description.split('\n\n');
  return (
    <>
      <PageHeading heading={t('title')} lead={about} />
      <WhereDescribed locale={locale} document={document} />
      <Contents locale={locale} />
      <div className="space-y-14">
        <Endpoints locale={locale} document={document} />
        <Fields locale={locale} document={document} />
        <Errors locale={locale} document={document} />
        <Limits locale={locale} />
        <Section id="terms" heading={t('terms')}>
          <p className="max-w-measure">{terms}</p>
        </Section>
      </div>
    </>
  );
}

/** The address of the OpenAPI document. */
function WhereDescribed({ locale, document }: PartProps) {
  const t = translator(locale, 'developers');
  return (
    <p>
      {t.rich('openApi', {
        address: document.servers.map(({ url }) => `${url}${routes.apiDescription}`).join(),
        link: (words) => (
          <a href={routes.apiDescription} className="break-all">
            {words}
          </a>
        ),
      })}
    </p>
  );
}

function Contents({ locale }: { locale: Locale }) {
  const t = translator(locale, 'developers');
  return (
    <nav aria-label={t('onThisPage')} className="my-8">
      <ol className="space-y-1">
        {sections.map((section) => (
          <li key={section}>
            <a href={`#${section}`} className="inline-block py-1 font-semibold">
              {t(section)}
            </a>
          </li>
        ))}
      </ol>
    </nav>
  );
}

type SectionProps = { id: (typeof sections)[number]; heading: string; children: ReactNode };

function Section({ id, heading, children }: SectionProps) {
  return (
    <section aria-labelledby={id} className="space-y-6">
      <h2 id={id} className="scroll-mt-6">
        {heading}
      </h2>
      {children}
    </section>
  );
}

function Endpoints({ locale, document }: PartProps) {
  const server = document.servers[0]?.url ?? '';
  return (
    <Section id="endpoints" heading={translator(locale, 'developers')('endpoints')}>
      {Object.entries(document.paths).map(([path, { get }]) => (
        <Endpoint key={path} locale={locale} server={server} path={path} operation={get} />
      ))}
    </Section>
  );
}

function Fields({ locale, document }: PartProps) {
  const t = translator(locale, 'developers');
  const { Helper, Match, ...others } = document.components.schemas;
  const known = new Set(Object.keys(Helper.properties));
  const added = Object.entries(Match.properties).filter(([name]) => !known.has(name));
  const schemas = { Helper, Match: { ...Match, properties: Object.fromEntries(added) }, ...others };
  return (
    <Section id="fields" heading={t('fields')}>
      {Object.entries(schemas).map(([name, { description, properties }]) => (
        <div key={name} className="space-y-3">
          <h3>{name}</h3>
          <p className="max-w-measure">{description}</p>
          <DataTable
            caption={t('fieldsOf', { name })}
            captionHidden
            columns={[
              { key: 'name', label: t('name'), rowHeader: true, cell: ([field]) => field },
              { key: 'meaning', label: t('meaning'), cell: ([, field]) => field.description },
            ]}
            rows={Object.entries(properties)}
            keyFor={([field]) => field}
          />
        </div>
      ))}
    </Section>
  );
}

function Errors({ locale, document }: PartProps) {
  const t = translator(locale, 'developers');
  const all = Object.values(document.paths).map(({ get }) => get.responses);
  const responses: Readonly<Record<string, ApiResponse>> = Object.assign({}, ...all);
  const errors = Object.entries(responses).filter(([status]) => Number(status) >= 400);
  const example = errors[0]?.[1].content?.['application/json']?.example;
  return (
    <Section id="errors" heading={t('errors')}>
      <p className="max-w-measure">{t('errorsLead')}</p>
      <DataTable
        caption={t('errors')}
        captionHidden
        columns={[
          { key: 'status', label: t('status'), rowHeader: true, cell: ([status]) => status },
          { key: 'meaning', label: t('meaning'), cell: ([, { description }]) => description },
        ]}
        rows={errors}
        keyFor={([status]) => status}
      />
      <CodeBlock label={`${t('answer')}: ${t('errors')}`}>
        {JSON.stringify(example, null, 2)}
      </CodeBlock>
    </Section>
  );
}

function Limits({ locale }: { locale: Locale }) {
  const t = translator(locale, 'developers');
  const { attempts, ms } = apiLimit;
  return (
    <Section id="limits" heading={t('limits')}>
      <ul className="max-w-measure list-disc space-y-2 ps-6">
        <li>{t('limit', { requests: String(attempts), minutes: String(ms / 60_000) })}</li>
        <li>{t('caching')}</li>
        <li>{t('otherSites')}</li>
        <li>{t('stable')}</li>
      </ul>
    </Section>
  );
}
