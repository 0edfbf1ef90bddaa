import type { UnitWords } from '../../locale.ts'

const unit = (symbol: string, dimension: string, factor: number, forms: string): UnitWords => ({ symbol, dimension, factor, forms: forms.split('|') })

/** English names of units; a form without capitals also matches capitalised. Factors lead to the SI unit of the dimension. */
export const units: UnitWords[] = [
  unit('%', 'share', 1, '%|percent|per cent|pct|percentage|٪|pc|p.c.'),
  unit('pp', 'points', 1, 'percentage point|percentage points|per cent point|percent point|percent points|pp|ppt|pps'),
  unit('bp', 'points', 0.01, 'basis point|basis points|bps'),

  unit('×', 'factor', 1, 'fold'),

  unit('km', 'length', 1000, 'km|kms|kilometer|kilometers|kilometre|kilometres|klicks'),
  unit('m', 'length', 1, 'm|meter|meters|metre|metres|mtrs'),
  unit('cm', 'length', 0.01, 'cm|cms|centimeter|centimeters|centimetre|centimetres'),
  unit('mm', 'length', 0.001, 'mm|millimeter|millimeters|millimetre|millimetres'),
  unit('µm', 'length', 1e-6, 'µm|μm|micron|microns|micrometer|micrometers|micrometre|micrometres'),
  unit('nm', 'length', 1e-9, 'nm|nanometer|nanometers|nanometre|nanometres'),
  unit('mi', 'length', 1609.344, 'mile|miles|mi'),
  unit('nmi', 'length', 1852, 'nautical mile|nautical miles|nmi'),
  unit('yd', 'length', 0.9144, 'yard|yards|yd|yds'),
  unit('ft', 'length', 0.3048, 'foot|feet|ft'),
  unit('in', 'length', 0.0254, 'inch|inches'),
  unit('light-year', 'length', 9.4607e15, 'light year|light years|lightyear|lightyears'),

  unit('km²', 'area', 1e6, 'square kilometer|square kilometers|square kilometre|square kilometres|sq km|sq kms|sq. km|km²|km2|sq kilometers|sq kilometres'),
  unit('m²', 'area', 1, 'square meter|square meters|square metre|square metres|sq m|sqm|m²|m2'),
  unit('cm²', 'area', 1e-4, 'square centimeter|square centimeters|square centimetre|square centimetres|cm²'),
  unit('sq mi', 'area', 2_589_988, 'square mile|square miles|sq mi|sq miles'),
  unit('sq ft', 'area', 0.092903, 'square foot|square feet|sq ft|sq feet|sqft'),
  unit('sq yd', 'area', 0.836127, 'square yard|square yards'),
  unit('ha', 'area', 1e4, 'ha|hectare|hectares'),
  unit('acre', 'area', 4046.856, 'acre|acres|ac'),

  unit('quintal', 'mass', 100, 'quintal|quintals'),
  unit('kg', 'mass', 1, 'kg|kgs|kilo|kilos|kilogram|kilograms|kilogramme|kilogrammes'),
  unit('g', 'mass', 0.001, 'g|gram|grams|gramme|grammes|gm'),
  unit('mg', 'mass', 1e-6, 'mg|milligram|milligrams|mgs'),
  unit('µg', 'mass', 1e-9, 'µg|μg|mcg|microgram|micrograms'),
  // in news a "ton" is a tonne as often as not; to read it as 907 kg would make every such pair differ
  unit('t', 'mass', 1000, 't|tonne|tonnes|metric ton|metric tons|ton|tons|metric tonnes|metric tonne'),
  unit('kt', 'mass', 1e6, 'kilotonne|kilotonnes|kilotons of'),
  unit('Mt', 'mass', 1e9, 'megatonne|megatonnes|Mt|MtCO2|MtCO2e|Mt CO2e'),
  unit('Gt', 'mass', 1e12, 'gigatonne|gigatonnes|gigaton|gigatons|Gt|GtCO2|GtCO2e|GtC'),
  unit('ppm', 'concentration', 1e-6, 'parts per million|ppm'),
  unit('ppb', 'concentration', 1e-9, 'parts per billion|ppb'),
  unit('lb', 'mass', 0.45359237, 'lb|lbs|pound|pounds'),
  unit('oz', 'mass', 0.0283495, 'oz|ounce|ounces|troy ounce|troy ounces'),
  unit('st', 'mass', 6.35029, 'stone'),
  unit('carat', 'mass', 0.0002, 'carat|carats'),

  unit('L', 'volume', 0.001, 'l|L|liter|liters|litre|litres'),
  unit('mL', 'volume', 1e-6, 'ml|mL|mls|milliliter|milliliters|millilitre|millilitres'),
  unit('hL', 'volume', 0.1, 'hectoliter|hectoliters|hectolitre|hectolitres'),
  unit('m³', 'volume', 1, 'cubic meter|cubic meters|cubic metre|cubic metres|m³|m3|cu m'),
  unit('km³', 'volume', 1e9, 'cubic kilometer|cubic kilometers|cubic kilometre|cubic kilometres|km³'),
  unit('cu ft', 'volume', 0.0283168, 'cubic foot|cubic feet|cu ft'),
  unit('cc', 'volume', 1e-6, 'cc|cubic centimeter|cubic centimeters|cubic centimetre|cubic centimetres'),
  unit('gal', 'volume', 0.00378541, 'gallon|gallons|gal'),
  unit('pint', 'volume', 0.000473176, 'pint|pints'),
  unit('cup', 'volume', 0.000236588, 'cup|cups'),
  unit('barrel', 'volume', 0.158987, 'barrel|barrels|bbl|bbls|bpd|b/d'),
  unit('bushel', 'volume', 0.0352391, 'bushel|bushels'),
  unit('acre-foot', 'volume', 1233.48, 'acre foot|acre feet'),
  unit('mcm', 'volume', 1e6, 'mcm|million cubic metres|million cubic meters'),
  unit('bcm', 'volume', 1e9, 'bcm|billion cubic metres|billion cubic meters'),
  unit('kb', 'volume', 158.987, 'kb/d|kbd|kbpd|thousand b/d'),
  unit('mb', 'volume', 158_987, 'mb/d|mbd|mmb/d|mmbpd|million b/d'),

  unit('km/h', 'speed', 1 / 3.6, 'km/h|kmh|kph|kilometers per hour|kilometres per hour|kilometers an hour|kilometres an hour|kilometer per hour|kilometre per hour|km per hour|km an hour'),
  unit('mph', 'speed', 0.44704, 'mph|miles per hour|miles an hour|mile per hour|mile an hour'),
  unit('m/s', 'speed', 1, 'm/s|meters per second|metres per second|meters a second|metres a second'),
  unit('knot', 'speed', 0.514444, 'knot|knots'),
  unit('rpm', 'frequency', 1 / 60, 'rpm|revolutions per minute'),
  unit('mpg', 'consumption', 1, 'mpg|miles per gallon'),

  unit('°C', 'temperature', 1, '°C|° C|ºC|º C|°c|degrees celsius|degree celsius|celsius|degrees c|degrees centigrade|centigrade|℃|deg c|° celsius|C'),
  unit('°F', 'temperature:F', 1, '°F|° F|ºF|º F|°f|degrees fahrenheit|degree fahrenheit|fahrenheit|degrees f|℉|deg f|° fahrenheit|F'),
  unit('degree', 'angle', 1, '°|degree|degrees|deg'),

  unit('J', 'energy', 1, 'joule|joules'),
  unit('kWh', 'energy', 3.6e6, 'kWh|kwh|kilowatt hour|kilowatt hours'),
  unit('MWh', 'energy', 3.6e9, 'MWh|megawatt hour|megawatt hours'),
  unit('GWh', 'energy', 3.6e12, 'GWh|gigawatt hour|gigawatt hours'),
  unit('TWh', 'energy', 3.6e15, 'TWh|terawatt hour|terawatt hours'),
  unit('cal', 'energy', 4184, 'calorie|calories|kcal|kilocalories'),
  unit('kt', 'energy', 4.184e12, 'kiloton|kilotons'),
  unit('W', 'power', 1, 'W|watt|watts'),
  unit('kW', 'power', 1e3, 'kW|KW|kilowatt|kilowatts'),
  unit('MW', 'power', 1e6, 'MW|megawatt|megawatts'),
  unit('GW', 'power', 1e9, 'GW|gigawatt|gigawatts'),
  unit('hp', 'power', 745.7, 'hp|HP|bhp|horsepower|brake horsepower|PS'),
  unit('V', 'voltage', 1, 'V|volt|volts'),
  unit('Hz', 'frequency', 1, 'Hz|hz|hertz'),
  unit('MHz', 'frequency', 1e6, 'MHz|mhz|megahertz'),
  unit('GHz', 'frequency', 1e9, 'GHz|ghz|gigahertz'),
  unit('kHz', 'frequency', 1e3, 'kHz|khz|kilohertz'),
  unit('dB', 'sound', 1, 'dB|decibel|decibels'),
  unit('Nm', 'torque', 1, 'Nm|newton metres|newton meters'),
  unit('lb-ft', 'torque', 1.35582, 'lb ft|pound feet|pound foot|lb-ft'),
  unit('mAh', 'charge', 1, 'mAh'),
  unit('MP', 'resolution', 1, 'megapixel|megapixels|MP'),
  unit('magnitude', 'magnitude', 1, 'magnitude'),

  unit('kB', 'data', 1e3, 'kB|KB|kilobyte|kilobytes'),
  unit('MB', 'data', 1e6, 'MB|megabyte|megabytes'),
  unit('GB', 'data', 1e9, 'GB|Gb|gigabyte|gigabytes|gig|gigs'),
  unit('TB', 'data', 1e12, 'TB|terabyte|terabytes'),
  unit('PB', 'data', 1e15, 'PB|petabyte|petabytes'),
  unit('byte', 'data', 1, 'byte|bytes'),
  unit('Mbps', 'bandwidth', 1e6, 'Mbps|mbps|megabits per second'),
  unit('Gbps', 'bandwidth', 1e9, 'Gbps|gbps|gigabits per second'),

  unit('ms', 'time', 0.001, 'ms|millisecond|milliseconds'),
  unit('second', 'time', 1, 'second|seconds|sec|secs'),
  unit('minute', 'time', 60, 'minute|minutes|min|mins'),
  unit('hour', 'time', 3600, 'hour|hours|hr|hrs'),
  unit('day', 'time', 86_400, 'day|days'),
  unit('night', 'time', 86_400, 'night|nights'),
  unit('week', 'time', 604_800, 'week|weeks'),
  unit('month', 'time', 2_629_800, 'month|months'),
  unit('quarter', 'time', 7_889_400, 'quarters'),
  unit('year', 'time', 31_557_600, 'year|years|yr|yrs|calendar years|calendar year'),
  unit('decade', 'time', 315_576_000, 'decade|decades'),
  unit('century', 'time', 3_155_760_000, 'century|centuries'),
]

/** Other words for those of whom a rate is told. */
export const rateBases: Record<string, string> = { inhabitants: 'people', residents: 'people', persons: 'people', citizens: 'people', population: 'people', habitants: 'people' }
/** Letters that are units where they are glued to a number, and words elsewhere. */
export const gluedUnits: Record<string, { symbol: string; dimension: string; factor: number }> = {
  in: { symbol: 'in', dimension: 'length', factor: 0.0254 }, h: { symbol: 'hour', dimension: 'time', factor: 3600 }, bp: { symbol: 'bp', dimension: 'points', factor: 0.01 },
  p: { symbol: 'cent', dimension: 'currency:GBP', factor: 0.01 }, c: { symbol: 'cent', dimension: 'currency:USD', factor: 0.01 },
}
/** Lines of a picture, which are no pence: "1080p". */
export const pictureLines = [144, 240, 360, 480, 540, 720, 1080, 1440, 2160, 4320]
/** Words glued to a number that make it no label. */
export const gluedWords = ['pm', 'am', 'rs', 'rm', 'us', 'km', 'sq', 'cu']
/** Currencies glued before a number, as written. */
export const gluedPrefixes = ['Rs', 'RM', 'US', 'HK', 'NZ', 'A', 'C', 'kr', 'rs']
/** What stands between an amount and the period or thing that it is for. */
export const perWords = ['per', 'a', 'an', 'each', 'every', '/']
/** Words that name the period or the base of a rate, and the base. */
export const periods = {
  second: 'second', minute: 'minute', hour: 'hour', day: 'day', night: 'night', week: 'week', month: 'month', quarter: 'quarter', year: 'year', annum: 'year', decade: 'decade', capita: 'person', head: 'person', person: 'person',
  barrel: 'barrel', tonne: 't', ton: 't', ounce: 'oz', gram: 'g', kilogram: 'kg', kilo: 'kg', kg: 'kg', litre: 'L', liter: 'L', gallon: 'gal', pound: 'lb', share: 'share', hectare: 'ha', acre: 'acre', km: 'km', kilometre: 'km', kilometer: 'km', mile: 'mi', household: 'household', employee: 'employee', game: 'game', pupil: 'pupil', student: 'student', unit: 'unit', passenger: 'passenger', child: 'child', family: 'family', ticket: 'ticket', user: 'user', worker: 'worker', bag: 'bag', sack: 'sack', bottle: 'bottle', pint: 'pint', seat: 'seat', bushel: 'bushel', crate: 'crate', dose: 'dose', trip: 'trip',
}
/** Ounces, and what those of precious metals weigh. */
export const ounces = { symbol: 'oz', troy: 0.0311035 }
/** The scales of thermometers, and degrees of which no scale is told. */
export const thermometers = { bare: 'degree', celsius: { symbol: '°C', dimension: 'temperature', difference: 'temperature difference' }, fahrenheit: { symbol: '°F', dimension: 'temperature:F' } }
/** Units that hold their period. */
export const rateUnits: Record<string, string> = { bpd: 'day', kbd: 'day', kbpd: 'day', mbd: 'day', mmbpd: 'day', 'kb / d': 'day', 'mb / d': 'day', 'mmb / d': 'day', 'b / d': 'day' }
/** Adverbs and adjectives that name the period of a rate. */
export const adverbPeriods = { daily: 'day', weekly: 'week', monthly: 'month', annually: 'year', yearly: 'year', hourly: 'hour' }
