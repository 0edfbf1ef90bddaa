import { availableParallelism } from 'node:os'
import preact from '@preact/preset-vite'
import { defineConfig } from 'vitest/config'

export default defineConfig({
  test: {
    // without it, one core is left to nobody
    maxWorkers: '100%',
    projects: [
      { test: { name: 'unit', include: ['lib/**/*.test.ts', 'scripts/**/*.test.ts'], environment: 'node', testTimeout: 30_000 } },
      { plugins: [preact()], test: { name: 'dom', include: ['components/**/*.test.ts', 'components/**/*.test.tsx', 'entrypoints/**/*.test.ts', 'entrypoints/**/*.test.tsx'], environment: 'happy-dom', testTimeout: 30_000 } },
      // each file has browsers of its own, of which half the time is waiting
      { test: { name: 'e2e', include: ['e2e/**/*.e2e.ts'], environment: 'node', globalSetup: 'e2e/firefox-profile.ts', maxWorkers: Math.min(4, availableParallelism()), testTimeout: 60_000, hookTimeout: 120_000 } },
    ],
  },
})
