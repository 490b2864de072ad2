/** The first of "name.ext", "name 2.ext", "name 3.ext", … for which `isTaken` says no. */
export async function freeName(
  name: string,
  extension: string,
  isTaken: (fileName: string) => Promise<boolean>,
): Promise<string> {
  for (let copy = 1; ; copy += 1) {
    const fileName = `${name}${copy === 1 ? '' : ` ${copy}`}${extension}`
    if (!(await isTaken(fileName))) return fileName
  }
}
