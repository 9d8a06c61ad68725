import { existsSync } from 'node:fs';
import { resolve } from 'node:path';

const beside = resolve(import.meta.dirname, '../../../shared/documents');

/** Folder of the raw documents: DOCUMENTS_DIR, else the one beside the project, else none (quotations are not tested then). */
export const documentsFolder = process.env['DOCUMENTS_DIR'] ?? (existsSync(beside) ? beside : undefined);
