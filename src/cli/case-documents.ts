import { readdir, readFile, stat } from 'node:fs/promises'
import { basename, dirname, join } from 'node:path'
import type { CaseDocument } from '../cases/index.ts'
import { plainName, readInput } from './read-input.ts'

const caseFile = /(?<!\.annotations)\.(?:txt|jsonl|ndjson|json|jsonld|csv|tsv|pack)(?:\.gz)?$/iu

function annotationName(name: string): string {
  return plainName(name).replace(/\.[^.]*$/u, '.annotations.json')
}

/**
 * The files that an input names: itself, or all files of a folder that may hold cases.
 * @throws Error with the file system's code where it cannot be read
 */
export async function filesOf(input: string): Promise<string[]> {
  const isFolder = input !== '-' && (await stat(input)).isDirectory()
  if (!isFolder) return [input]
  const names = (await readdir(input)).sort()
  const files = names.filter((name) => caseFile.test(name)).map((name) => join(input, name))
  if (files.length === 0)
    throw new Error('holds no file of cases (.txt, .jsonl, .json, .csv, .tsv, .pack)')
  return files
}

async function annotationsOf(file: string): Promise<CaseDocument['annotations']> {
  const name = annotationName(basename(file))
  try {
    return { name, text: await readFile(join(dirname(file), name), 'utf8') }
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return null
    throw error
  }
}

/**
 * The case document of a file, with the annotation file that lies beside it.
 * @throws Error with the file system's code where something cannot be read
 */
export async function caseDocument(file: string): Promise<CaseDocument> {
  return {
    name: plainName(basename(file)),
    text: await readInput(file),
    annotations: file === '-' ? null : await annotationsOf(file),
  }
}

/**
 * The case documents of a file, or of all files of a folder that may hold cases.
 * @throws Error with the file system's code where something cannot be read
 */
export async function caseDocuments(input: string): Promise<CaseDocument[]> {
  return Promise.all((await filesOf(input)).map(caseDocument))
}
