import { CodeBlock } from '@/components/ui/code-block';
import { DataTable } from '@/components/ui/data-table';
import { Details } from '@/components/ui/details';
import type { Locale } from '@/lib/domain/locale';
import type { ApiOperation, ApiParameter } from '@/lib/forms/api/openapi';
import { translator } from '@/lib/texts/translator';

type Props = { locale: Locale; server: string; path: string; operation: ApiOperation };

/** One endpoint: what it is for, its parameters, a request and an answer. */
export function Endpoint({ locale, server, path, operation }: Props) {
  const t = translator(locale, 'developers');
  const { operationId, summary, description, parameters } = operation;
  const answer = exampleAnswer(operation);
  return (
    <article aria-labelledby={operationId} className="space-y-4 border-t border-border pt-6">
      <h3 id={operationId}>{summary}</h3>
      <p className="font-semibold break-words">
        <code>GET {path}</code>
      </p>
      <p className="max-w-measure">{description}</p>
      {parameters.length === 0 ? (
        <p>{t('noParameters')}</p>
      ) : (
        <Parameters locale={locale} path={path} parameters={parameters} />
      )}
      <CodeBlock label={`${t('request')}: ${summary}`}>
        {`curl '${server}${exampleAddress(path, parameters)}'`}
      </CodeBlock>
      {answer === null ? null : (
        <Details summary={`${t('answer')}: ${summary}`}>
          <CodeBlock label={`${t('answer')}: ${summary}`}>{answer}</CodeBlock>
        </Details>
      )}
    </article>
  );
}

type ParametersProps = { locale: Locale; path: string; parameters: readonly ApiParameter[] };

function Parameters({ locale, path, parameters }: ParametersProps) {
  const t = translator(locale, 'developers');
  return (
    <DataTable
      caption={t('parameters', { path })}
      captionHidden
      columns={[
        { key: 'name', label: t('name'), rowHeader: true, cell: ({ name }) => name },
        { key: 'meaning', label: t('meaning'), cell: ({ description }) => description },
        {
          key: 'values',
          label: t('values'),
          cell: (parameter) => describeValues(locale, parameter).join('; '),
        },
      ]}
      rows={parameters}
      keyFor={({ name }) => name}
    />
  );
}

type Schema = ApiParameter['schema'];

function describeValues(locale: Locale, { required, schema }: ApiParameter): string[] {
  const t = translator(locale, 'developers');
  const isList = schema.type === 'array';
  const usual = isList ? undefined : schema.default;
  return [
    describeType(locale, isList ? (schema.items as Schema) : schema),
    ...(required ? [t('required')] : []),
    ...(isList ? [t('repeatable')] : []),
    ...(usual === undefined ? [] : [t('usual', { value: String(usual) })]),
  ];
}

function describeType(locale: Locale, schema: Schema): string {
  const t = translator(locale, 'developers');
  const values = listValues(schema);
  if (values.length > 0) return values.join(' | ');
  if (schema.type === 'integer') return t('number', { least: String(schema.minimum ?? 1) });
  return schema.maxLength ? t('text', { longest: String(schema.maxLength) }) : t('anyText');
}

/** The values of a list of choices; none when there is no such list. */
function listValues({ anyOf = [], const: only, enum: choices = [] }: Schema): string[] {
  const inner = anyOf.flatMap((one) => (typeof one === 'object' ? listValues(one) : []));
  return [...inner, ...(only === undefined ? [] : [only]), ...choices].map(String);
}

function exampleAddress(path: string, parameters: readonly ApiParameter[]): string {
  const query = new URLSearchParams();
  let filled = path;
  for (const { name, in: where, example } of parameters) {
    const values = [example ?? []].flat().map(String);
    if (where === 'path') filled = filled.replace(`{${name}}`, encodeURIComponent(values.join()));
    else for (const value of values) query.append(name, value);
  }
  return query.size > 0 ? `${filled}?${query}` : filled;
}

function exampleAnswer({ responses }: ApiOperation): string | null {
  const example = Object.values(responses[200]?.content ?? {})[0]?.example;
  if (example === undefined) return null;
  return typeof example === 'string' ? example : JSON.stringify(example, null, 2);
}
