import type { Measured } from './match-one.ts'

/** Colours that are told apart by people who do not see all, and on white and black grounds; each engine has a form too. */
const COLOURS = ['#0072b2', '#777', '#d55e00', '#009e73', '#cc79a7']
const [WIDTH, HEIGHT, LEFT, TOP] = [400, 300, 70, 50]

/** A drawing of time and memory against the size of the corpus, both on logarithmic scales, a line an engine. */
export function drawGrowth(all: readonly Measured[]): string {
  const engines = [...new Set(all.map(({ engine }) => engine))]
  const charts = [
    chart('Milliseconds for an article', engines, all, (one) => one.median, 0),
    chart('Megabytes of memory', engines, all, (one) => Math.max(0.1, one.memory), WIDTH + LEFT + 40),
  ]
  const legend = engines.map((engine, at) => `<g transform="translate(${LEFT + at * 160} ${TOP + HEIGHT + 62})">${mark(at, 0, 0)}<text x="14" y="4">${engine}</text></g>`)
  const size = [2 * (WIDTH + LEFT) + 70, TOP + HEIGHT + 86]
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${size.join(' ')}" width="${size[0]}" height="${size[1]}" font-family="system-ui, sans-serif" font-size="13" role="img">
<title>Time and memory of finding the reports of an article, against the number of reports</title>
<style>text{fill:#222}.grid{stroke:#ccc}@media(prefers-color-scheme:dark){text{fill:#eee}.grid{stroke:#555}}</style>
${[...charts, ...legend].join('\n')}
</svg>
`
}

function chart(title: string, engines: readonly string[], all: readonly Measured[], value: (one: Measured) => number, offset: number): string {
  const sizes = [...new Set(all.map(({ reports }) => reports))].sort((a, b) => a - b)
  const [low, high] = [Math.floor(Math.log10(Math.min(...all.map(value)))), Math.ceil(Math.log10(Math.max(...all.map(value))))]
  const [first, last] = [Math.log10(sizes[0]!), Math.max(Math.log10(sizes[0]!) + 1, Math.log10(sizes.at(-1)!))]
  const x = (reports: number): number => LEFT + ((Math.log10(reports) - first) / (last - first)) * WIDTH
  const y = (number: number): number => TOP + HEIGHT - ((Math.log10(number) - low) / Math.max(1, high - low)) * HEIGHT
  const rows = Array.from({ length: high - low + 1 }, (_, step) => 10 ** (low + step))
  const grid = rows.map((row) => `<line class="grid" x1="${LEFT}" x2="${LEFT + WIDTH}" y1="${y(row)}" y2="${y(row)}"/><text x="${LEFT - 8}" y="${y(row) + 4}" text-anchor="end">${row.toLocaleString('en')}</text>`)
  const foot = sizes.map((reports) => `<text x="${x(reports)}" y="${TOP + HEIGHT + 20}" text-anchor="middle">${reports.toLocaleString('en')}</text>`)
  const lines = engines.map((engine, at) => {
    const points = all.filter((one) => one.engine === engine).sort((a, b) => a.reports - b.reports).map((one) => [x(one.reports), y(value(one))] as const)
    return `<polyline fill="none" stroke="${COLOURS[at % COLOURS.length]}" stroke-width="2" points="${points.map((point) => point.map((one) => one.toFixed(1)).join(',')).join(' ')}"/>${points.map(([left, top]) => mark(at, left, top)).join('')}`
  })
  return `<g transform="translate(${offset} 0)"><text x="${LEFT}" y="28" font-weight="600">${title}</text>${grid.join('')}${foot.join('')}<text x="${LEFT + WIDTH / 2}" y="${TOP + HEIGHT + 40}" text-anchor="middle">reports</text>${lines.join('')}</g>`
}

/** The mark of an engine: a circle, a cross, a square, a triangle, a diamond. */
function mark(engine: number, x: number, y: number): string {
  const colour = COLOURS[engine % COLOURS.length]
  const at = `transform="translate(${x.toFixed(1)} ${y.toFixed(1)})" fill="${colour}"`
  return [`<circle r="5" ${at}/>`, `<path d="M-2-6h4v4h4v4h-4v4h-4v-4h-4v-4h4z" ${at}/>`, `<rect x="-5" y="-5" width="10" height="10" ${at}/>`, `<path d="M0-6 6 5-6 5z" ${at}/>`, `<path d="M0-7 6 0 0 7-6 0z" ${at}/>`][engine % 5]!
}
