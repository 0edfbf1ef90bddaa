import { words } from '../words.ts'

/** Signs, codes and names of currencies, with the ISO 4217 code of each. */
export const money = {
  currencySigns: {
    $: 'USD', '€': 'EUR', '£': 'GBP', '¥': 'JPY', '₹': 'INR', '₽': 'RUB', '₴': 'UAH', '₺': 'TRY', '₩': 'KRW', '₦': 'NGN', '₱': 'PHP', '₫': 'VND', '₸': 'KZT', '₪': 'ILS', '฿': 'THB', '₼': 'AZN', '₾': 'GEL', '₵': 'GHS',
    us$: 'USD', a$: 'AUD', au$: 'AUD', c$: 'CAD', ca$: 'CAD', nz$: 'NZD', hk$: 'HKD', s$: 'SGD', sg$: 'SGD', r$: 'BRL', nt$: 'TWD', mx$: 'MXN', rs: 'INR', Rs: 'INR', RS: 'INR', RM: 'MYR', kr: 'SEK', RMB: 'CNY',
  } as Record<string, string>,
  currencyCodes: (
    'USD EUR GBP JPY CHF CAD AUD NZD CNY INR RUB UAH TRY BRL ZAR MXN SGD HKD KRW SEK NOK DKK PLN CZK HUF RON BGN ILS AED SAR QAR KWD BHD OMR EGP NGN KES GHS TZS UGX ETB MAD DZD TND IQD IRR SYP LBP JOD YER AFN PKR BDT LKR NPR MMK ' +
    'THB VND IDR MYR PHP TWD MNT KZT UZS KGS TJS TMT AZN GEL AMD BYN MDL RSD BAM ALL MKD ISK ARS CLP COP PEN UYU PYG BOB VES CUP'
  ).split(' '),
  currencyWords: [
    { noun: 'dollar', singular: ['dollar', 'dollars', 'bucks', 'buck'], code: 'USD', codes: { us: 'USD', 'u.s.': 'USD', american: 'USD', canadian: 'CAD', australian: 'AUD', singapore: 'SGD', 'hong kong': 'HKD', 'new zealand': 'NZD', taiwan: 'TWD', namibian: 'NAD', jamaican: 'JMD', zimbabwean: 'ZWL' } },
    { noun: 'euro', singular: ['euro', 'euros'], code: 'EUR', codes: {} },
    { noun: 'pound', singular: ['pound sterling', 'pounds sterling', 'sterling', 'quid'], code: 'GBP', codes: {} },
    { noun: 'pound', singular: ['pound', 'pounds'], code: null, common: 'GBP', codes: { british: 'GBP', egyptian: 'EGP', syrian: 'SYP', lebanese: 'LBP', sudanese: 'SDG' } },
    { noun: 'yen', singular: ['yen'], code: 'JPY', codes: { japanese: 'JPY' } },
    { noun: 'yuan', singular: ['yuan', 'renminbi', 'RMB'], code: 'CNY', codes: { chinese: 'CNY' } },
    { noun: 'rupee', singular: ['rupee', 'rupees'], code: 'INR', codes: { indian: 'INR', pakistani: 'PKR', 'sri lankan': 'LKR', nepalese: 'NPR' } },
    { noun: 'ruble', singular: ['ruble', 'rubles', 'rouble', 'roubles'], code: 'RUB', codes: { russian: 'RUB', belarusian: 'BYN' } },
    { noun: 'hryvnia', singular: ['hryvnia', 'hryvnias'], code: 'UAH', codes: {} },
    { noun: 'lira', singular: ['lira', 'liras'], code: 'TRY', codes: { turkish: 'TRY' } },
    { noun: 'franc', singular: ['franc', 'francs'], code: 'CHF', codes: { swiss: 'CHF', cfa: 'XOF' } },
    { noun: 'krone', singular: ['krone', 'kroner', 'crown', 'crowns'], code: null, codes: { danish: 'DKK', norwegian: 'NOK', swedish: 'SEK', czech: 'CZK' } },
    { noun: 'krona', singular: ['krona', 'kronor'], code: 'SEK', codes: { swedish: 'SEK' } },
    { noun: 'rand', singular: ['rand'], code: 'ZAR', codes: { 'south african': 'ZAR' } },
    { noun: 'real', singular: ['reais'], code: 'BRL', codes: { brazilian: 'BRL' } },
    { noun: 'peso', singular: ['peso', 'pesos'], code: 'MXN', codes: { mexican: 'MXN', philippine: 'PHP', argentine: 'ARS', chilean: 'CLP', colombian: 'COP', cuban: 'CUP' } },
    { noun: 'ringgit', singular: ['ringgit', 'ringgits'], code: 'MYR', codes: { malaysian: 'MYR', malaysia: 'MYR' } },
    { noun: 'dinar', singular: ['dinar', 'dinars'], code: null, codes: { kuwaiti: 'KWD', iraqi: 'IQD', jordanian: 'JOD', serbian: 'RSD', algerian: 'DZD', tunisian: 'TND', libyan: 'LYD', bahraini: 'BHD' } },
    { noun: 'dirham', singular: ['dirham', 'dirhams'], code: 'AED', codes: { emirati: 'AED', moroccan: 'MAD', uae: 'AED' } },
    { noun: 'riyal', singular: ['riyal', 'riyals', 'rial', 'rials'], code: null, codes: { saudi: 'SAR', qatari: 'QAR', iranian: 'IRR', omani: 'OMR', yemeni: 'YER' } },
    { noun: 'won', singular: [], code: 'KRW', codes: { 'south korean': 'KRW', korean: 'KRW' } },
    { noun: 'shekel', singular: ['shekel', 'shekels'], code: 'ILS', codes: { israeli: 'ILS' } },
    { noun: 'zloty', singular: ['zloty', 'zlotys'], code: 'PLN', codes: {} },
    { noun: 'forint', singular: ['forint', 'forints'], code: 'HUF', codes: {} },
    { noun: 'tenge', singular: ['tenge'], code: 'KZT', codes: {} },
    { noun: 'somoni', singular: ['somoni'], code: 'TJS', codes: {} },
    { noun: 'som', singular: ['soms'], code: 'KGS', codes: { kyrgyz: 'KGS' } },
    { noun: 'naira', singular: ['naira'], code: 'NGN', codes: {} },
    { noun: 'shilling', singular: ['shilling', 'shillings'], code: null, codes: { kenyan: 'KES', tanzanian: 'TZS', ugandan: 'UGX' } },
    { noun: 'baht', singular: ['baht'], code: 'THB', codes: {} },
    { noun: 'rupiah', singular: ['rupiah'], code: 'IDR', codes: {} },
    { noun: 'dong', singular: ['dong'], code: 'VND', codes: {} },
    { noun: 'taka', singular: ['taka'], code: 'BDT', codes: {} },
    { noun: 'birr', singular: ['birr'], code: 'ETB', codes: {} },
    { noun: 'afghani', singular: ['afghanis'], code: 'AFN', codes: {} },
    { noun: 'tugrik', singular: ['tugrik', 'tugriks'], code: 'MNT', codes: {} },
    { noun: 'cedi', singular: ['cedi', 'cedis'], code: 'GHS', codes: {} },
    { noun: 'kwacha', singular: ['kwacha', 'kwachas'], code: 'ZMW', codes: {} },
    { noun: 'koruna', singular: ['koruna', 'korunas'], code: 'CZK', codes: {} },
    { noun: 'leu', singular: ['lei'], code: 'RON', codes: {} },
    { noun: 'lev', singular: ['leva'], code: 'BGN', codes: {} },
    { noun: 'manat', singular: ['manat', 'manats'], code: 'AZN', codes: {} },
    { noun: 'lari', singular: ['lari'], code: 'GEL', codes: {} },
    { noun: 'dram', singular: ['drams'], code: 'AMD', codes: {} },
    { noun: 'kyat', singular: ['kyat', 'kyats'], code: 'MMK', codes: {} },
    { noun: 'metical', singular: ['metical', 'meticais'], code: 'MZN', codes: {} },
    { noun: 'bolivar', singular: ['bolivars', 'bolivares'], code: 'VES', codes: {} },
    { noun: 'guarani', singular: ['guaranies'], code: 'PYG', codes: {} },
    { noun: 'quetzal', singular: ['quetzales'], code: 'GTQ', codes: {} },
    { noun: 'lempira', singular: ['lempira', 'lempiras'], code: 'HNL', codes: {} },
    { noun: 'colon', singular: ['colones'], code: 'CRC', codes: {} },
    { noun: 'riel', singular: ['riel', 'riels'], code: 'KHR', codes: {} },
    { noun: 'kwanza', singular: ['kwanza', 'kwanzas'], code: 'AOA', codes: {} },
    { noun: 'ariary', singular: ['ariary'], code: 'MGA', codes: {} },
    { noun: 'dalasi', singular: ['dalasi', 'dalasis'], code: 'GMD', codes: {} },
    { noun: 'leone', singular: ['leones'], code: 'SLL', codes: {} },
    { noun: 'denar', singular: ['denars'], code: 'MKD', codes: {} },
    { noun: 'lek', singular: ['leke'], code: 'ALL', codes: {} },
  ] as { noun: string; singular: string[]; codes: Record<string, string>; code: string | null; common?: string }[],
  /** Units that are money behind a scale: "5 million pounds". */
  scaledMoney: { pound: 'GBP', pounds: 'GBP' } as Record<string, string>,
  /** Words for what is money: a large amount behind them, "a deficit of 13.5 billion", is one of it. */
  moneyWords: words(`
    cost costs costing price prices priced deficit surplus loss losses profit profits revenue revenues turnover earnings earned earn earns earning spend spends spent spending budget debt debts worth value valued fine fined fines
    income invest invested investing investment investments fund funds funding loan loans borrow borrowed pledge pledged pledges subsidy subsidies grant grants tax taxes dividend dividends compensation rent wages salary
    salaries fee fees reward shortfall hole expenditure outlay outlays receipts proceeds payout payouts paid pay pays paying save saves saved saving savings raise raised bill takings bailout rescue damages reserves capital donation donations
  `),
  centWords: { cent: 'USD', cents: 'USD', '¢': 'USD', pence: 'GBP', penny: 'GBP', pennies: 'USD', kopeks: 'RUB', paise: 'INR' } as Record<string, string>,
}
