// Plain JavaScript, because what it guards against cannot run anything newer.
const [major, minor] = process.versions.node.split('.').map(Number)
const isNewEnough = major > 22 || (major === 22 && minor >= 18)
if (!isNewEnough) {
  console.error(
    `Muqabala needs Node 24 (22.18 at the least) and this is ${process.versions.node}: run "npm ci", which brings Node 24 along on Linux x64, or install it from nodejs.org.`,
  )
  process.exit(1)
}
