/** A page that loads the real Office.js and does nothing by itself: tests call Excel.run in it. */
const page = `<!doctype html><html><head><meta charset="utf-8"><title>probe</title>
<script src="/preview/office-js/office.js"></script>
</head><body><h1>Probe</h1><script>
window.called = [];
window.ready = new Promise((resolve) => Office.onReady((info) => resolve(info)));
const command = (name, visible) => Office.actions.associate(name, async (event) => { window.called.push(name); if (visible) await Office.addin.showAsTaskpane(); event.completed(); });
command('quiet', false); command('showing', true);
</script></body></html>`

const string = (id: string, text: string): string => `<bt:String id="${id}" DefaultValue="${text}"/>`

const button = (id: string, action: string): string =>
  `<Control xsi:type="Button" id="${id}"><Label resid="${id}.Label"/><Supertip><Title resid="${id}.Label"/><Description resid="${id}.Label"/></Supertip><Icon><bt:Image size="32" resid="Icon"/></Icon>${action}</Control>`

const command = (name: string): string => `<Action xsi:type="ExecuteFunction"><FunctionName>${name}</FunctionName></Action>`

const manifest = `<?xml version="1.0" encoding="UTF-8"?>
<OfficeApp xmlns="http://schemas.microsoft.com/office/appforoffice/1.1" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance" xmlns:bt="http://schemas.microsoft.com/office/officeappbasictypes/1.0" xsi:type="TaskPaneApp">
<Id>11111111-2222-4333-8444-555555555555</Id><DisplayName DefaultValue="Probe"/>
<VersionOverrides xmlns="http://schemas.microsoft.com/office/taskpaneappversionoverrides" xsi:type="VersionOverridesV1_0"><Hosts><Host xsi:type="Workbook">
<Runtimes><Runtime resid="Taskpane.Url" lifetime="long"/></Runtimes>
<DesktopFormFactor><ExtensionPoint xsi:type="PrimaryCommandSurface"><CustomTab id="Probe.Tab"><Group id="Probe.Group"><Label resid="Group.Label"/>
${button('Open', '<Action xsi:type="ShowTaskpane"><TaskpaneId>pane</TaskpaneId><SourceLocation resid="Taskpane.Url"/></Action>')}${button('Quiet', command('quiet'))}${button('Showing', command('showing'))}${button('Unknown', command('nobody'))}
</Group><Label resid="Tab.Label"/></CustomTab></ExtensionPoint></DesktopFormFactor></Host></Hosts>
<Resources><bt:Urls><bt:Url id="Taskpane.Url" DefaultValue="https://localhost:3443/addin/probe.html"/></bt:Urls><bt:ShortStrings>${string('Tab.Label', 'Probe')}${string('Group.Label', 'Tries')}${['Open', 'Quiet', 'Showing', 'Unknown'].map((id) => string(`${id}.Label`, id)).join('')}</bt:ShortStrings></Resources>
</VersionOverrides></OfficeApp>`

export const probeMounts = {
  '/manifest.xml': { text: manifest, type: 'application/xml' },
  '/preview/addin/probe.html': { text: page, type: 'text/html' },
} as const
