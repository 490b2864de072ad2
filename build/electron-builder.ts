import type { Configuration } from 'electron-builder'
import { appId } from '../electron/app-id.ts'
import { mediaType, projectExtension } from '#platform/project-file/manifest.ts'

/**
 * What the installers hold: the two bundles, the sample project and nothing else. Everything is bundled, so no `node_modules` goes in;
 * translations are inside the bundles. Paths are from the repository's root.
 */
export const samplePath = 'fixtures/sample.muqabala'

const associated = {
  ext: projectExtension.slice(1),
  name: 'Muqabala project',
  description: 'Muqabala project',
  mimeType: mediaType,
  role: 'Editor',
} as const

export const builderConfiguration: Configuration = {
  appId,
  productName: 'Muqabala',
  copyright: 'The Muqabala team, MIT licence',
  directories: { output: 'release', buildResources: 'build/icons' },
  files: ['dist/electron/**', 'dist/renderer/**', samplePath, 'package.json', '!**/node_modules/**', '!**/*.map'],
  extraMetadata: {
    // What npm needs of package.json means nothing inside the product.
    optionalDependencies: null,
    imports: null,
    bin: null,
    files: null,
    desktopName: 'muqabala.desktop',
    // Debian packages must name a page; the project has none in public yet.
    homepage: 'https://muqabala.invalid/',
  },
  asar: true,
  npmRebuild: false,
  nodeGypRebuild: false,
  buildDependenciesFromSource: false,
  // Chromium's own words, in menus and dialogs it draws itself, in the languages of the interface.
  electronLanguages: ['en-US', 'en-GB', 'fa', 'ar'],
  compression: 'normal',
  publish: null,
  fileAssociations: [associated],
  electronFuses: {
    // Nobody runs the product as a plain Node with its rights, nor with code brought in by options or a debugger.
    runAsNode: false,
    enableNodeOptionsEnvironmentVariable: false,
    enableNodeCliInspectArguments: false,
    // The code is what was packed; checked on macOS and Windows, the systems where Electron can.
    enableEmbeddedAsarIntegrityValidation: true,
    onlyLoadAppFromAsar: true,
    enableCookieEncryption: true,
    // We bring no V8 snapshot of our own, and load nothing over file:.
    loadBrowserProcessSpecificV8Snapshot: false,
    grantFileProtocolExtraPrivileges: false,
  },
  linux: {
    target: ['AppImage', 'deb'],
    category: 'Office',
    icon: 'build/icons/linux',
    maintainer: 'The Muqabala team <team@muqabala.invalid>',
    synopsis: 'Set Persian and Arabic news reports face to face',
    executableName: 'muqabala',
    syncDesktopName: true,
    desktop: {
      entry: {
        'Name[fa]': 'مقابله',
        'Name[ar]': 'مقابلة',
        'Comment[fa]': 'گزارش‌های خبری فارسی و عربی را رودررو بگذارید',
        'Comment[ar]': 'ضع تقارير إخبارية فارسية وعربية وجهًا لوجه',
      },
    },
  },
  win: { target: ['nsis'], icon: 'build/icons/icon.ico' },
  // Per machine, because Windows registers file types only then.
  nsis: {
    oneClick: false,
    perMachine: true,
    allowToChangeInstallationDirectory: true,
    deleteAppDataOnUninstall: false,
  },
  mac: {
    target: ['dmg'],
    icon: 'build/icons/icon.icns',
    category: 'public.app-category.productivity',
    hardenedRuntime: true,
    extendInfo: { CFBundleLocalizations: ['en', 'fa', 'ar'] },
  },
}
