import type { Kind } from '../node.ts'

/** Objects that Office.js makes by type name, outside the workbook. */
export const internalService: Kind<null> = { name: 'AddinInternalService', calls: { NotifyActionHandlerReady: (_, __, { around }) => around.actionsReady() } }

export const runtimeService: Kind<null> = {
  name: 'AppRuntimeService',
  calls: {
    SetAppRuntimeState: (_, [state], { around }) => around.setPaneVisible(state === 'Visible'),
    GetAppRuntimeState: (_, __, { around }) => (around.isPaneVisible() ? 'Visible' : 'Background'),
  },
}

export const customFunctions: Kind<null> = {
  name: 'CustomFunctions',
  calls: {
    _SetOsfControlContainerReadyForCustomFunctions: (_, __, { around }) => around.functionsReady(),
    _GetEnabledFeatures: () => [],
    SetInvocationArrayResults: (_, [results], { around }) => around.functionResults(results as unknown as readonly (readonly unknown[])[]),
  },
}

export const ribbon: Kind<null> = {
  name: 'DynamicRibbon',
  calls: {
    GetTab: (_, [id], host) => host.make('RibbonTab', String(id)),
    GetButton: (_, [id], host) => host.make('RibbonButton', String(id)),
  },
}

export const ribbonTab: Kind<string> = { name: 'RibbonTab', identity: (id) => ({ Id: id }) }

export const ribbonButton: Kind<string> = {
  name: 'RibbonButton',
  identity: (id) => ({ Id: id }),
  writes: { Enabled: (id, value, { around }) => around.setButtonEnabled(id, value === true) },
}

export const SERVICES = {
  'Microsoft.InternalService.AddinInternalService': 'AddinInternalService',
  'Microsoft.AppRuntime.AppRuntimeService': 'AppRuntimeService',
  'Microsoft.ExcelServices.CustomFunctions': 'CustomFunctions',
  'Microsoft.DynamicRibbon.DynamicRibbon': 'DynamicRibbon',
} as const
