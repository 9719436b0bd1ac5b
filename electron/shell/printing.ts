import type { WebContents, WebContentsPrintOptions } from 'electron';
import type { Printer, PrintOptions } from './bridge.ts';

/** Opens the system's dialog for the page; rejects with the system's reason when printing fails. */
export function print(contents: WebContents, options: PrintOptions = {}): Promise<'printed' | 'cancelled'> {
  return new Promise((resolve, reject) => {
    contents.print(printSettings(options), (isPrinted, reason) => {
      if (isPrinted) resolve('printed');
      else if (/cancel/i.test(reason)) resolve('cancelled');
      else reject(new Error(reason === '' ? 'printing failed' : reason));
    });
  });
}

/** The dialog always shows: a legal paper is not printed unseen. Margins and size come from the page's own `@page`. */
export function printSettings(options: PrintOptions): WebContentsPrintOptions {
  return {
    silent: false,
    printBackground: true,
    pageSize: 'A4',
    landscape: options.isLandscape === true,
    ...(options.printer === undefined ? {} : { deviceName: options.printer }),
  };
}

export async function listPrinters(contents: WebContents): Promise<Printer[]> {
  const printers = await contents.getPrintersAsync();
  return printers.map((p) => ({ name: p.name, label: p.displayName === '' ? p.name : p.displayName }));
}
