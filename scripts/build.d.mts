export function buildExtension(family: 'chrome' | 'firefox'): string
