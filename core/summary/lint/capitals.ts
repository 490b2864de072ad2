/** Capitals, and houses, that stand for their states in news English: "Washington", "the Kremlin". Lower case; the state's words after the colon. */
const printed = `washington, white house, pentagon: united states, us, america
moscow, kremlin: russia
london: united kingdom, uk, britain
paris: france
berlin: germany
rome: italy
madrid: spain
brussels: european union, eu
beijing: china
tokyo: japan
seoul: south korea
pyongyang: north korea
delhi: india
islamabad: pakistan
kabul: afghanistan
tehran: iran
baghdad: iraq
erbil: kurdistan
damascus: syria
beirut: lebanon
amman: jordan
jerusalem, tel aviv: israel
ramallah: palestinian authority, palestine
cairo: egypt
khartoum: sudan
tripoli: libya
tunis: tunisia
algiers: algeria
rabat: morocco
riyadh: saudi arabia
doha: qatar
manama: bahrain
abu dhabi, dubai: united arab emirates, uae, emirates
muscat: oman
sanaa: yemen
ankara: turkey, türkiye
baku: azerbaijan
yerevan: armenia
tbilisi: georgia
kyiv, kiev: ukraine
warsaw: poland
minsk: belarus
caracas: venezuela
havana: cuba
bogota: colombia
brasilia: brazil
ottawa: canada
canberra: australia
geneva: switzerland
vienna: austria`

const groups: readonly (readonly string[])[] = printed
  .split('\n')
  .map((line) => line.split(/[,:]/).map((name) => name.trim()))

/** The other names under which news English speaks of the same state; none for all else. Lower case. */
export function sameState(name: string): readonly string[] {
  return groups.find((group) => group.includes(name))?.filter((other) => other !== name) ?? []
}
