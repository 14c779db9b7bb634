/** What an add-in asks of its host. */
export interface Asked {
  readonly _messageType: number
  readonly _actionName: string
  readonly _conversationId: string
  readonly _correlationId: number
  readonly _origin: string
  readonly _data: unknown
  /** 0 invoke, 1 register an event, 2 unregister it. */
  readonly _actionType: number
}

export const ACT = { invoke: 0, register: 1, unregister: 2 } as const

const SERIALIZER = 1

const message = ({ to, data, eventing }: { to: Asked; data: unknown; eventing: boolean }): string =>
  JSON.stringify({
    _messageType: 1,
    _actionName: to._actionName,
    _conversationId: to._conversationId,
    _correlationId: to._correlationId,
    _origin: window.location.origin,
    _errorCode: 0,
    _responseType: eventing ? 1 : 0,
    _data: data,
    _serializerVersion: SERIALIZER,
  })

export const answer = (to: Asked, data: unknown): string => message({ to, data, eventing: false })

/** Something happened that the add-in registered for. */
export const event = (registration: Asked, data: unknown): string => message({ to: registration, data, eventing: true })

/** null: not one of ours. */
export const read = (text: unknown): Asked | null => {
  if (typeof text !== 'string' || !text.includes('_actionName')) return null
  const asked = JSON.parse(text) as Asked
  return asked._messageType === 0 ? asked : null
}
