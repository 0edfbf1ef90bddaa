/**
 * Sites that are left alone until the reader says otherwise, with all below them ("mail.example.org" of "example.org"): nobody reads the news there, and what
 * stands there is nobody else's business, not even an extension's that keeps it on the device. To add one, write its host under its kind.
 */
export const PAUSED_FROM_START: Readonly<Record<string, readonly string[]>> = {
  mail: ['mail.google.com', 'outlook.live.com', 'outlook.office.com', 'outlook.office365.com', 'mail.yahoo.com', 'mail.proton.me', 'mail.ru', 'mail.yandex.ru', 'app.fastmail.com', 'app.tuta.com', 'webmail.gmx.net', 'icloud.com'],
  messages: ['web.whatsapp.com', 'web.telegram.org', 'messages.google.com', 'discord.com', 'app.slack.com', 'teams.microsoft.com', 'messenger.com'],
  documents: ['docs.google.com', 'drive.google.com', 'onedrive.live.com', 'dropbox.com', 'notion.so'],
  money: ['paypal.com', 'wise.com', 'revolut.com', 'stripe.com', 'chase.com', 'bankofamerica.com', 'wellsfargo.com', 'citi.com', 'hsbc.com', 'barclays.co.uk', 'lloydsbank.com', 'deutsche-bank.de', 'sparkasse.de', 'bnpparibas.net', 'santander.com', 'sberbank.ru', 'online.sberbank.ru', 'tbank.ru', 'coinbase.com', 'binance.com'],
  health: ['mychart.org', 'mychart.com', 'patient.info', 'ada.com'],
  accounts: ['accounts.google.com', 'login.microsoftonline.com', 'login.live.com', 'appleid.apple.com', 'id.me', 'gosuslugi.ru', 'bitwarden.com', '1password.com', 'lastpass.com'],
}
