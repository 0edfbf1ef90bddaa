import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import puppeteer from 'puppeteer-core'
import type { TestProject } from 'vitest/node'
import { programOf } from './setting.ts'

declare module 'vitest' {
  interface ProvidedContext {
    /** Folder of a profile of Firefox that was started once and never used; null where there is no Firefox. */
    firefoxProfile: string | null
  }
}

/** Starts Firefox once before the first test: with a copy of what it made ready then, it starts with two thirds of the work. */
export default async function makeProfile(project: TestProject): Promise<() => Promise<void>> {
  const program = programOf('firefox')
  if (!program) {
    project.provide('firefoxProfile', null)
    return async () => undefined
  }
  const folder = await mkdtemp(join(tmpdir(), 'second-source-firefox-'))
  const browser = await puppeteer.launch({ browser: 'firefox', executablePath: program, headless: true, userDataDir: folder })
  await browser.newPage()
  await browser.close()
  project.provide('firefoxProfile', folder)
  return () => rm(folder, { recursive: true, force: true, maxRetries: 5 })
}
