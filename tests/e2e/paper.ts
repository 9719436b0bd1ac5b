import { execFileSync } from 'node:child_process';
import path from 'node:path';
import type { Page } from '@playwright/test';
import { expect } from './court.ts';

/** Where pictures of screens and pages go, to be looked at. */
export const pictures = path.resolve(import.meta.dirname, '../../test-results/pictures');

/** Prints to PDF and pages as pictures; every word must be there and nothing blank or undefined. Gives the text without spaces. */
export async function printed(page: Page, name: string, words: readonly string[]): Promise<string> {
  const pdf = path.join(pictures, `${name}.pdf`);
  await page.pdf({ path: pdf, preferCSSPageSize: true, printBackground: true });
  const text = execFileSync('pdftotext', ['-layout', pdf, '-'], { encoding: 'utf8' }).replace(/\s/g, '');
  for (const word of words) expect(text).toContain(word);
  expect(text).not.toMatch(/undefined|null|\{\{/);
  execFileSync('pdftoppm', ['-png', '-r', '70', pdf, pdf.replace('.pdf', '')]);
  return text;
}
