/** How the operating systems know the product: the installers write it, Windows groups windows and recent files by it. */
export const appId = 'org.muqabala.workbench'
