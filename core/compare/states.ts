/** State | its people | its capital, by the English of the lexicon: a report that says «موسكو» or «الروسي» speaks of Russia. */
const printed = `
United States | American, US, U.S. | Washington
Russia | Russian | Moscow
Iran | Iranian, Islamic Iran | Tehran
China | Chinese | Beijing
United Kingdom, Britain, England | British, English | London
France | French | Paris
Germany | German | Berlin
Italy | Italian | Rome
Spain | Spanish | Madrid
Austria | Austrian | Vienna
Poland | Polish | Warsaw
Ukraine | Ukrainian | Kyiv
Belarus | Belarusian | Minsk
Türkiye | Turkish | Ankara
Israel | Israeli | Tel Aviv
Saudi Arabia | Saudi | Riyadh
United Arab Emirates, Emirates | Emirati | Abu Dhabi
Qatar | Qatari | Doha
Kuwait | Kuwaiti | Kuwait City
Bahrain | Bahraini | Manama
Oman | Omani | Muscat
Yemen | Yemeni | Sanaa
Iraq | Iraqi | Baghdad
Syria | Syrian | Damascus
Lebanon | Lebanese | Beirut
Jordan | Jordanian | Amman
Egypt | Egyptian | Cairo
Sudan | Sudanese | Khartoum
Libya | Libyan | Tripoli
Tunisia | Tunisian | Tunis
Algeria | Algerian | Algiers
Morocco | Moroccan | Rabat
Azerbaijan | Azerbaijani | Baku
Armenia | Armenian | Yerevan
Georgia | Georgian | Tbilisi
Afghanistan | Afghan | Kabul
Pakistan | Pakistani | Islamabad
India | Indian | New Delhi
Japan | Japanese | Tokyo
South Korea | South Korean | Seoul
North Korea | North Korean | Pyongyang
Venezuela | Venezuelan | Caracas
Cuba | Cuban | Havana
Brazil | Brazilian | Brasília
Greece | Greek | Athens
Sweden | Swedish | Stockholm
Norway | Norwegian | Oslo
Uzbekistan | Uzbek | Tashkent
Kazakhstan | Kazakh | Astana
Palestinian Territories | Palestinian | Ramallah
`

const states = new Map([['United States, America', 'United States']])
for (const line of printed.trim().split('\n')) {
  const names = line.split(/[|,]/).map((name) => name.trim())
  const [state = ''] = names
  for (const name of names) for (const end of ['', ' government', ' people', ' side']) states.set(name + end, state)
}

/** The state that an English term of the lexicon names or stands for; null for all other terms. */
export function stateOf(english: string): string | null {
  return states.get(english) ?? null
}

/** The state that a term speaks of: "Russian oil" of Russia. */
export function stateIn(english: string): string | null {
  const [first = '', second = ''] = english.split(' ')
  return stateOf(english) ?? stateOf(`${first} ${second}`) ?? stateOf(first)
}
