import path from 'node:path'
import preact from '@preact/preset-vite'
import { defineConfig } from 'wxt'
import { readSeeds, seedsPlugin } from './scripts/seeds-plugin.ts'

const SEEDS = path.resolve('seeds')

export default defineConfig({
  imports: false,
  // what reviewers build from is what is written, not what was drawn of it
  zip: { excludeSources: ['out/**', 'docs/*.png', 'docs/*.webp'] },
  hooks: {
    // whoever adds a report is told what is wrong with it in one line; the bundler would tell it in forty
    'build:before'() {
      try {
        readSeeds(SEEDS)
      } catch (error) {
        console.error(error instanceof Error ? error.message : String(error))
        process.exit(1)
      }
    },
  },
  vite: () => ({ plugins: [preact(), seedsPlugin(SEEDS)], worker: { plugins: () => [seedsPlugin(SEEDS)] } }),
  manifest: ({ browser }) => ({
    name: '__MSG_name__',
    description: '__MSG_description__',
    default_locale: 'en',
    permissions: ['activeTab', 'scripting', 'storage', 'contextMenus'],
    // asked for one site at a time, when the reader says "check this site always"
    optional_host_permissions: ['*://*/*'],
    // Firefox would put a new button into the menu of extensions, where its number is not seen
    action: { default_title: '__MSG_check__', default_icon: icons, ...(browser === 'firefox' ? { default_area: 'navbar' } : {}) },
    icons,
    commands: {
      'check-page': { suggested_key: { default: 'Alt+Shift+K' }, description: '__MSG_check__' },
      'save-highlight': { suggested_key: { default: 'Alt+Shift+S' }, description: '__MSG_save__' },
    },
    // nothing leaves the device: no page of the extension can connect to anything
    content_security_policy: { extension_pages: "default-src 'none'; script-src 'self'; style-src 'self' 'unsafe-inline'; img-src 'self' data:; connect-src 'none'; base-uri 'none'; form-action 'none'" },
    ...(browser === 'firefox'
      ? { browser_specific_settings: { gecko: { id: 'second-source@second-source.example', strict_min_version: '140.0', data_collection_permissions: { required: ['none'] } } } }
      : { minimum_chrome_version: '128' }),
  }),
})

const icons = { 16: 'icon/16.png', 32: 'icon/32.png', 48: 'icon/48.png', 96: 'icon/96.png', 128: 'icon/128.png' }
