import { coloured } from './colours.ts'

/** Colours for a report: the place in bold, severity and code red or yellow, the gutter faint, the cure cyan. */
export function paintReport(report: string): string {
  return report
    .replace(/^(\S.*? )?(error|warning) (\w+)/gm, (_, place: string | undefined, severity: string, code: string) => {
      const colour = severity === 'error' ? 'red' : 'yellow'
      return (place ? coloured(place, 'bold') : '') + coloured(`${severity} ${code}`, colour)
    })
    .replace(/^ +\d* +\| /gm, (gutter) => coloured(gutter, 'dim'))
    .replace(/^ +→.*/gm, (cure) => coloured(cure, 'cyan'))
}

/** Colours for a message of ours: what is wrong in red, the cure in cyan. */
export function paintComplaint(complaint: string): string {
  return complaint
    .replace(/^.*/, (first) => coloured(first, 'red'))
    .replace(/^ +→.*/gm, (cure) => coloured(cure, 'cyan'))
}

/** Colours for help: headings in bold. */
export function paintHelp(help: string): string {
  return help.replace(/^[A-Z][\w ]*:(?=$| )/gm, (heading) => coloured(heading, 'bold'))
}

/** Colours for a QR code: light on black, whatever the terminal's own are. */
export function paintCode(code: string): string {
  return code.replace(/^.+$/gm, (row) => coloured(row, 'code'))
}
