import ExpandMoreOutlined from '@mui/icons-material/ExpandMoreOutlined';
import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import Collapse from '@mui/material/Collapse';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { type Column, DataTable } from '../../../ui/data-table.tsx';
import type { Template } from './queries.ts';

type Field = Template['fields'][number];

/** The tags a template may use, as they are typed, with a sample each. */
export function TemplateFields({ template, title }: { readonly template: Template; readonly title: string }) {
  const { t } = useTranslation('papers');
  const [isOpen, setOpen] = useState(false);
  const columns: readonly Column<Field>[] = [
    {
      id: 'tag',
      header: t('template.tag'),
      cell: (field) => <code style={{ whiteSpace: 'nowrap' }}>{tagText(field)}</code>,
    },
    { id: 'label', header: t('template.meaning'), cell: (field) => <Meaning field={field} /> },
    { id: 'sample', header: t('template.sample'), cell: (field) => <span lang="zh-CN">{field.sample}</span> },
  ];
  return (
    <Box sx={{ mt: 0.5 }}>
      <Button
        aria-expanded={isOpen}
        endIcon={<ExpandMoreOutlined sx={{ transform: isOpen ? 'rotate(180deg)' : 'none' }} />}
        onClick={() => setOpen(!isOpen)}
      >
        {t('template.fields', { n: template.fields.length })}
      </Button>
      <Collapse in={isOpen} unmountOnExit>
        <DataTable
          label={t('template.fieldsLabel', { title })}
          columns={columns}
          rows={template.fields}
          rowKey={(field) => field.field}
          state="ready"
          emptyText=""
        />
      </Collapse>
    </Box>
  );
}

function Meaning({ field }: { readonly field: Field }) {
  const { t } = useTranslation('papers');
  const notes = [
    field.kind === 'list' ? t('template.list') : null,
    field.kind === 'condition' ? t('template.condition') : null,
    field.inside === undefined || field.inside === null ? null : t('template.inside', { list: field.inside }),
  ].filter((note) => note !== null);
  return (
    <>
      <span lang="zh-CN">{field.label}</span>
      {notes.map((note) => (
        <Box
          key={note}
          component="span"
          sx={{ display: 'block', color: 'text.secondary', fontSize: '0.9em' }}
        >
          {note}
        </Box>
      ))}
    </>
  );
}

function tagText(field: Field): string {
  return field.kind === 'list' || field.kind === 'condition'
    ? `{#${field.field}}…{/${field.field}}`
    : `{${field.field}}`;
}
