import { createRoot } from 'react-dom/client'
import { Button, FluentProvider, webLightTheme, Spinner, Input } from '@fluentui/react-components'

const container = document.getElementById('pane')
if (container) createRoot(container).render(<FluentProvider theme={webLightTheme}><Button>hi</Button><Spinner/><Input/></FluentProvider>)
