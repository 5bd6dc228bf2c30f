import type { Failure } from '../../shared/failure';

type NotXlsx = Extract<Failure, { code: 'not-xlsx' | 'workbook-locked' }>;

/** How an OLE container begins: `.xls` is one, and so is an `.xlsx` under a password (MS-CFB 2.2, MS-OFFCRYPTO 1.4). */
const OLE = '\xd0\xcf\x11\xe0';
const ENCRYPTED_PACKAGE = Array.from('EncryptedPackage').join('\0');

/**
 * What a file is that begins like no ZIP archive.
 * @param bytes one character a byte
 * @returns null for what begins like an archive
 */
export function notAnArchive(bytes: string): NotXlsx | null {
  if (bytes.startsWith('PK\x03\x04') || bytes.startsWith('PK\x05\x06')) return null;
  if (bytes.startsWith(OLE)) {
    return bytes.includes(ENCRYPTED_PACKAGE) ? { code: 'workbook-locked' } : { code: 'not-xlsx', found: 'xls' };
  }
  return { code: 'not-xlsx', found: kindOfText(bytes.slice(0, 1000).replace(/^\xef\xbb\xbf/, '')) };
}

function kindOfText(start: string): 'nothing' | 'html' | 'json' | 'csv' | 'other' {
  if (/^\s*$/.test(start)) return 'nothing';
  if (/^\s*</.test(start)) return 'html';
  if (/^\s*[{[]/.test(start)) return 'json';
  // KoboToolbox quotes every field and separates by semicolons (formpack `reporting/export.py`).
  return /^"|^[^\0\r\n]*;/.test(start) ? 'csv' : 'other';
}
