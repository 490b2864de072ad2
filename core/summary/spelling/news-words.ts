/** Words of news English that the dictionaries lack, found by trying what a desk writes. Lower case but for names. */
const list = `airbridge airdropped backchannel bunkering byelection byelections chokepoint chokepoints counterattacked counteroffensive
counteroffensives counterproposal counterproposals counterterrorism cyberattack cyberattacks cyberespionage cyberwarfare d'affaires deconfliction
démarche démarches demurrage denuclearisation denuclearised denuclearization denuclearized détentes dirhams disinformation
fintech firebombed frontline frontlines geolocated geolocation groundwater hexafluoride hydrocarbons hypersonic jihadi jihadis
Islamists Kurds attachés livestream livestreamed livestreams lockdowns minelayer minelayers minesweeping misreported mujahideen mullahs multipolar
narcotrafficking newswire newswires overflew parastatal parastatals peacebuilding peshmerga preconditions principlist principlists protestor
protestors queueing quayside Qur'an refoulement reinsurer reinsurers repatriations resettling rial rials ringfenced sectarianism snapback
speedboat speedboats stablecoin stablecoins statehood strongman summitry transhipment transhipments transhipped transponder
transponders tripwire turboprop unpegged unvaccinated unverified warfighting warship warships waterway waterways
whistleblower whistleblowers whistleblowing basij Basij hijab hijabs niqab souk souks toman tomans muezzin muezzins Nowruz fatwas`

export const newsWords: readonly string[] = list.split(/\s+/)
