import { type LegalDate, yearOf } from '../dates.ts';
import {
  checkResidentId,
  checkUscc,
  type IdentifierFault,
  normaliseIdentifier,
  residentIdFacts,
} from '../parties/identifiers.ts';
import type { RowCheck } from './row-check.ts';

const MINIMUM_AGE = 16;

const FAULT_SENTENCES: Record<Exclude<IdentifierFault, 'checksum'>, string> = {
  length: '位数不对（应为18位）',
  characters: '含有不允许的字符',
  birthDate: '中的出生日期不存在',
};

/**
 * Reads a resident ID. Faults are warnings, because real papers carry old and wrong numbers (procedure 10.5); a number
 * that Excel has rounded to 15 digits is lost and answered with null.
 */
export function readResidentId(check: RowCheck, column: string, on: LegalDate | null): string | null {
  const id = readIdentifier(check, column, 'id-format');
  if (id === null) return null;
  // Passports and travel permits start with a letter and have no check digit.
  if (/^[A-Z]{1,3}\d{6,10}$/.test(id)) return id;
  const fault = checkResidentId(id);
  if (fault === 'checksum') {
    check.warn(column, 'id-checksum', `身份证号 ${id} 的校验码不对；请与证件核对，已按原样导入。`);
  } else if (fault !== null) {
    check.warn(column, 'id-format', `证件号 ${id} ${FAULT_SENTENCES[fault]}；请与证件核对，已按原样导入。`);
  }
  const birthDate = residentIdFacts(id)?.birthDate ?? null;
  if (birthDate !== null && on !== null && yearsBetween(birthDate, on) < MINIMUM_AGE) {
    check.warn(column, 'under-age', `按身份证号，申请人当时不满${MINIMUM_AGE}周岁；请核对证件号。`);
  }
  return id;
}

/** Reads a unified social credit code; faults are warnings. */
export function readUscc(check: RowCheck, column: string): string | null {
  const code = readIdentifier(check, column, 'uscc-format');
  if (code === null) return null;
  const fault = checkUscc(code);
  if (fault === 'checksum') {
    check.warn(
      column,
      'uscc-checksum',
      `统一社会信用代码 ${code} 的校验码不对；请与营业执照核对，已按原样导入。`,
    );
  } else if (fault !== null) {
    check.warn(
      column,
      'uscc-format',
      `统一社会信用代码 ${code} ${FAULT_SENTENCES[fault]}；请核对，已按原样导入。`,
    );
  }
  return code;
}

/** Reads a telephone number as written; one that cannot be dialled is a warning. */
export function readPhone(check: RowCheck, column: string): string | null {
  const text = check.text(column);
  if (text === null) return null;
  const numbers = text.split(/[、,;/]/).map((number) => number.replace(/[\s()+-]/g, ''));
  if (!numbers.every((number) => /^\d{7,15}$/.test(number))) {
    check.warn(column, 'bad-phone', `“${text}”不像电话号码；请核对，已按原样导入。`);
  }
  return text;
}

function readIdentifier(check: RowCheck, column: string, code: string): string | null {
  const cell = check.cell(column);
  if (typeof cell === 'number' && !Number.isSafeInteger(cell)) {
    check.warn(
      column,
      code,
      `“${check.shown(column)}”以数字格式录入，末几位已被表格软件改为零；请改为文本后补录，号码未导入。`,
    );
    return null;
  }
  const text = check.text(column);
  return text === null ? null : normaliseIdentifier(text);
}

function yearsBetween(birth: LegalDate, on: LegalDate): number {
  return yearOf(on) - yearOf(birth) - (on.slice(5) < birth.slice(5) ? 1 : 0);
}
