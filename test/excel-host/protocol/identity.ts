
/** Of a shared runtime, and of custom functions. */
const FLAGS = 1 + 2

export const hostInfo = (locale: string): string => `Excel$Web$16.01$${locale}$preview$$disableLogging$${FLAGS}`

/** What Office.js reads from the name of its frame before it speaks to anyone; all values are texts. */
export const frameName = ({ conversation, addinId, locale }: { conversation: string; addinId: string; locale: string }): string =>
  JSON.stringify({
    baseFrameName: `frame_${conversation}`,
    hostInfo: hostInfo(locale),
    xdmInfo: `${conversation}|${addinId}|${window.location.origin}`,
    serializerVersion: '1',
    flights: '[]',
  })

/** The add-in's address with the host information Office.js looks for first. */
export const frameAddress = (address: string, locale: string): string => {
  const url = new URL(address, window.location.href)
  return `${url.origin}${url.pathname}${url.search === '' ? '?' : `${url.search}&`}_host_Info=${encodeURIComponent(hostInfo(locale))}${url.hash}`
}

