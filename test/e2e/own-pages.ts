/** Every page of the extension, and what stands on it as soon as it is drawn. */
export const ownPages = (tabId: number) => [
  { path: `popup.html?tab=${tabId}`, isDrawn: '[data-testid=finding]' },
  { path: `report.html?tab=${tabId}`, isDrawn: '[data-testid=report]' },
  { path: 'sidepanel.html', isDrawn: 'main h1' },
  { path: 'check.html', isDrawn: 'textarea' },
  { path: 'cases.html', isDrawn: '[data-testid=hits] li' },
  { path: 'options.html#settings', isDrawn: 'fieldset' },
  { path: 'options.html#lists', isDrawn: '[data-testid=list]' },
  { path: 'welcome.html', isDrawn: 'fieldset' },
]
