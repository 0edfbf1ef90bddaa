// Draws the icons of public/icon from icon.svg: node scripts/draw-icons.mjs
import { readFileSync } from 'node:fs'
import path from 'node:path'
import { fileURLToPath } from 'node:url'
import puppeteer from 'puppeteer-core'
import { findBrowser } from './find-browser.mjs'

const folder = path.join(path.dirname(fileURLToPath(import.meta.url)), '..', 'public', 'icon')
const svg = readFileSync(path.join(folder, 'icon.svg'), 'utf8')
const browser = await puppeteer.launch({ executablePath: findBrowser('chrome').path, args: process.getuid?.() === 0 ? ['--no-sandbox'] : [] })
const page = await browser.newPage()
for (const size of [16, 32, 48, 96, 128]) {
  await page.setViewport({ width: size, height: size })
  await page.setContent(`<style>body{margin:0}svg{display:block;width:${size}px;height:${size}px}</style>${svg}`)
  await page.screenshot({ path: path.join(folder, `${size}.png`), omitBackground: true })
}
await browser.close()
