// In a deck that is served: joins it with the server. A window that the deck has opened is joined through the deck.
import { joinServer } from './join-server.ts'

const token = new URLSearchParams(location.search).get('stage')
if (token && !window.opener) joinServer(token, 'deck')
