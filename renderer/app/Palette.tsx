import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { Autocomplete, Dialog, Input, Menu, MenuItem, Modal, ModalOverlay, SearchField } from 'react-aria-components'
import { foldText } from '#core/text/fold.ts'
import { classes } from '../parts/classes.ts'
import { Icon } from '../parts/Icon.tsx'
import { Keys } from '../parts/Keys.tsx'
import { titleNamespaces } from './command-table.ts'
import { useCommandRegistry } from './commands.tsx'
import css from './Palette.module.css'

/** Every command that can run now, by its name. */
export function Palette({ onClose }: { readonly onClose: () => void }) {
  const { t } = useTranslation(titleNamespaces)
  const registry = useCommandRegistry()
  // As they stood when the palette opened: it takes the keyboard away from what they belong to.
  const [commands] = useState(() =>
    registry.inOrder().filter(({ isEnabled, isKeyOnly }) => isEnabled !== false && isKeyOnly !== true),
  )
  return (
    <ModalOverlay
      isOpen
      isDismissable
      className={classes(css['overlay'])}
      onOpenChange={(isOpen) => {
        if (!isOpen) onClose()
      }}
    >
      <Modal className={classes(css['modal'])}>
        <Dialog className={classes(css['dialog'])} aria-label={t('palette')}>
          <Autocomplete filter={(name, words) => foldText(name).includes(foldText(words.trim()))}>
            <SearchField className={classes(css['field'])} aria-label={t('paletteField')} autoFocus>
              <Icon name="search" />
              <Input className={classes(css['input'])} placeholder={t('paletteField')} dir="auto" />
            </SearchField>
            <div className={css['list']} tabIndex={0}>
              <Menu
                className={classes(css['menu'])}
                aria-label={t('palette')}
                renderEmptyState={() => <p className={css['empty']}>{t('paletteEmpty')}</p>}
                onAction={(id) => {
                  onClose()
                  // After the dialog has given the focus back, so that commands act where the editor was.
                  setTimeout(() => registry.runById(String(id)))
                }}
              >
                {commands.map((command) => (
                  <MenuItem
                    key={command.id}
                    id={command.id}
                    textValue={t(command.titleKey)}
                    className={classes(css['item'])}
                  >
                    <span className={css['name']}>{t(command.titleKey)}</span>
                    <span className={css['group']}>{t(`group.${command.group}`)}</span>
                    <span className={css['keys']}>
                      <Keys keys={command.keys?.[0]} />
                    </span>
                  </MenuItem>
                ))}
              </Menu>
            </div>
          </Autocomplete>
        </Dialog>
      </Modal>
    </ModalOverlay>
  )
}
