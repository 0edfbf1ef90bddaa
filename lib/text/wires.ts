/** News agencies whose texts others print: the name, and what it is written as. */
const WIRES: [string, ...RegExp[]][] = [
  ['Reuters', /reuters/i],
  ['Associated Press', /associated press/i, /\bAP\b/],
  ['AFP', /agence france[- ]presse/i, /\bAFP\b/],
  ['dpa', /deutsche presse[- ]agentur|\bdpa\b/i],
  ['EFE', /\bEFE\b/],
  ['ANSA', /\bANSA\b/],
  ['APA', /\bAPA\b/],
  ['PTI', /press trust of india/i, /\bPTI\b/],
  ['ANI', /\bANI\b/],
  ['TASS', /\bTASS\b|(?<!\p{L})ТАСС(?!\p{L})/u],
  ['RIA Novosti', /ria novosti|РИА Новости/i],
  ['Interfax', /interfax|Интерфакс/i],
  ['Xinhua', /xinhua/i],
  ['Kyodo', /kyodo/i],
  ['Yonhap', /yonhap/i],
  ['Bloomberg', /\bbloomberg\b/i],
  ['PA Media', /press association/i, /\bPA Media\b/],
  ['UPI', /\bUPI\b/],
  ['Anadolu', /anadolu agency|anadolu ajansı/i],
  ['Ritzau', /ritzau/i],
  ['NTB', /\bNTB\b/],
  ['TT', /\bTT nyhetsbyrån\b|^\(?TT\)?$/i],
  ['Belga', /\bbelga\b/i],
  ['ANP', /\bANP\b/],
  ['Lusa', /\blusa\b/i],
  ['PAP', /\bPAP\b/],
  ['CTK', /\bČTK\b|\bCTK\b/],
  ['Keystone-SDA', /keystone-?sda|\bSDA\b/],
  ['Canadian Press', /canadian press/i],
  ['AAP', /australian associated press/i, /\bAAP\b/],
]

/** The agencies that a line names: "Associated Press in Valencia", "dpa/AFP". */
export function wiresIn(text: string): string[] {
  return WIRES.filter(([, ...patterns]) => patterns.some((pattern) => pattern.test(text))).map(([name]) => name)
}
