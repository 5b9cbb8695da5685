export { checkPort } from './check-port.ts'
export { panelOpener } from './open-panel.ts'
export { panelPort } from './panel-port.ts'
export { type TabPage, tabPort } from './tab-port.ts'
