// Names of months as pages write them, in the forms that stand in dates (Russian, Polish, Greek: the genitive), from January on; short forms where they are
// not the first three or four letters. Where two languages give one word to two months, the more widely read one stands.
const NAMES = [
  'january jan januar jänner jaenner janvier janv enero ene gennaio gen janeiro januari ianuarie ian stycznia styczeń leden ledna januára január january tammikuu tammikuuta ocak января січня ιανουαρίου januára jaanuar janvāris janvārī sausio يناير ינואר जनवरी tháng1',
  'february feb februar februari février fevrier févr fevr febrero febbraio fevereiro fev februarie lutego luty únor února február helmikuu helmikuuta şubat subat февраля лютого φεβρουαρίου veebruar februāris februārī vasario فبراير פברואר फरवरी',
  'march mar märz maerz mrz mär mars marzo março marco maart mrt marts martie marca marzec březen března marec március maaliskuu maaliskuuta mart марта березня μαρτίου märts martā kovo مارس מרץ मार्च',
  'april apr avril avr abril abr aprile aprilie kwietnia kwiecień duben dubna apríl április huhtikuu huhtikuuta nisan апреля квітня απριλίου aprill aprīlis aprīlī balandžio أبريل ابريل אפריל अप्रैल',
  'may mai mayo maggio mag maio mei maj mai maja máj května květen május toukokuu toukokuuta mayıs mayis мая травня μαΐου maijs maijā gegužės مايو מאי मई',
  'june jun juni juin junio giugno giu junho iunie czerwca czerwiec červen června jún június kesäkuu kesäkuuta haziran июня червня ιουνίου juuni jūnijs jūnijā birželio يونيو יוני जून',
  'july jul juli juillet juil julio luglio lug julho iulie lipca lipiec červenec července júl július heinäkuu heinäkuuta temmuz июля липня ιουλίου juuli jūlijs jūlijā liepos يوليو יולי जुलाई',
  'august aug août aout agosto ago augusti augustus sierpnia sierpień srpen srpna augusztus elokuu elokuuta ağustos agustos августа серпня αυγούστου augusts augustā rugpjūčio أغسطس אוגוסט अगस्त',
  'september sep sept septembre septiembre settembre set setembro septembrie września wrzesień září syyskuu syyskuuta eylül eylul сентября вересня σεπτεμβρίου szeptember septembris septembrī rugsėjo سبتمبر ספטמבר सितंबर',
  'october oct oktober okt octobre octubre ottobre ott outubro out octombrie października październik říjen října október lokakuu lokakuuta ekim октября жовтня οκτωβρίου oktoober oktobris oktobrī spalio أكتوبر اكتوبر אוקטובר अक्टूबर',
  'november nov novembre noviembre novembro noiembrie listopada listopad listopadu marraskuu marraskuuta kasım kasim ноября листопада νοεμβρίου novembris novembrī lapkričio نوفمبر נובמבר नवंबर',
  'december dec dezember dez décembre decembre déc diciembre dic dicembre dezembro desember des decembrie grudnia grudzień prosinec prosince joulukuu joulukuuta aralık aralik декабря грудня δεκεμβρίου detsember decembris decembrī gruodžio ديسمبر דצמבר दिसंबर',
]

const MONTHS = new Map(NAMES.flatMap((names, i) => names.split(' ').map((name): [string, number] => [name, i + 1])))

/** The month, 1 to 12, that a word names, in any of the languages of the table; null when it names none. A full stop behind it is for the caller to take off. */
export function monthOf(word: string): number | null {
  return MONTHS.get(word.toLowerCase()) ?? null
}
