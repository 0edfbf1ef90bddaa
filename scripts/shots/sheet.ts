import { readFileSync } from 'node:fs'
import puppeteer, { type Browser, type Page } from 'puppeteer-core'
import { chromeProgram } from '../../e2e/setting.ts'

/** Width of Chrome's side panel as it opens first, and height of the bar that Chrome has above it. */
export const PANEL_WIDTH = 360
export const PANEL_BAR = 40

/** Page and panel at one moment, each as a PNG in base64. */
export interface Taken {
  page: string
  /** null where it is not open. */
  panel: string | null
}

/** The head of a browser's window above a picture, as plain as can be. */
export interface Bar {
  address: string
  /** What the toolbar button bears; '' for nothing. */
  badge: string
}

/** Height of the head of a window. */
export const BAR = 44
/** Middle of the toolbar button, from the right and from the top of the window. */
export const BUTTON = [30, 22] as const

const icon = readFileSync(new URL('../../public/icon/icon.svg', import.meta.url), 'utf8')

/** A browser of its own, without the extension, in which pictures are put together. */
/** The page on which they are put together. */
export type Easel = Page

export async function openEasel(): Promise<{ browser: Browser; easel: Easel }> {
  const browser = await puppeteer.launch({ executablePath: chromeProgram(), args: process.getuid?.() === 0 ? ['--no-sandbox'] : [] })
  return { browser, easel: (await browser.pages())[0] ?? (await browser.newPage()) }
}

/**
 * One picture of page and panel, the panel at the right with the bar that Chrome has above it.
 *
 * @returns a PNG in base64
 */
export async function putTogether(easel: Easel, { page, panel }: Taken, width: number, height: number, { dark = false, bar }: { dark?: boolean; bar?: Bar } = {}): Promise<string> {
  await easel.setViewport({ width, height: height + (bar ? BAR : 0) })
  await easel.setContent(`<!doctype html><style>
    :root { --paper: ${dark ? '#1f1f1f' : '#fff'}; --ink: ${dark ? '#e3e3e3' : '#1f1f1f'}; --line: ${dark ? '#3c3c3c' : '#d3d3d3'}; --well: ${dark ? '#2c2c2c' : '#f1f1f1'} }
    body { margin: 0; background: var(--line); color: var(--ink); font: 13px/1 'Liberation Sans', Arial, sans-serif; display: flex; gap: 1px; flex-wrap: wrap; width: ${width}px }
    img { display: block }
    .bar { flex: 0 0 100%; box-sizing: border-box; height: ${BAR - 1}px; background: var(--paper); display: flex; align-items: center; gap: 14px; padding: 0 14px }
    .address { flex: 1; background: var(--well); border-radius: 15px; line-height: 30px; padding: 0 14px; overflow: hidden; white-space: nowrap; text-overflow: ellipsis }
    .button { position: relative; width: 32px; height: 32px; display: grid; place-items: center }
    .button svg { width: 18px; height: 18px }
    .badge { position: absolute; right: 0; bottom: 1px; background: #0b4f84; color: #fff; font-size: 10px; font-weight: 700; line-height: 13px; padding: 0 4px; border-radius: 3px }
    .head { box-sizing: border-box; height: ${PANEL_BAR}px; width: ${PANEL_WIDTH}px; background: var(--paper); display: flex; align-items: center; gap: 9px; padding: 0 15px; font-size: 14px }
    .head svg { width: 16px; height: 16px }
    .head::after { content: '✕'; margin-left: auto; font-size: 12px }
  </style>
  ${bar ? `<div class="bar"><div class="address">${bar.address}</div><div class="button">${icon}${bar.badge && `<span class="badge">${bar.badge}</span>`}</div></div>` : ''}
  <img src="data:image/png;base64,${page}">${panel === null ? '' : `<div><div class="head">${icon} Second Source</div><img src="data:image/png;base64,${panel}"></div>`}`)
  return easel.screenshot({ encoding: 'base64' })
}
