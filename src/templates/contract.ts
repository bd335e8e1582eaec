/** What a card template asks for, read from its own syntax tree: a template declares nothing. */
import { parseTemplate } from './engine.ts'
import { findTemplate, type Layers, listTemplates } from './layers.ts'

/** A field that a template uses. */
export interface CardField {
  readonly name: string
  /** Used outright: without it the card cannot be filled. Under `if` or `each` it may be missing. */
  readonly needed: boolean
  /** Gone through item by item. */
  readonly list: boolean
}

/** A card template and its fields, in the order in which they are first used. */
export interface OwnCard {
  readonly name: string
  readonly fields: readonly CardField[]
}

/** Where in a template we are: how deep below the card's own fields, under which conditions, inside which parts. */
interface Scope {
  readonly depth: number
  readonly sure: boolean
  readonly bound: readonly string[]
  readonly parts: readonly string[]
}

type Note = (name: string, needed: boolean, list: boolean) => void

const conditions = ['if', 'unless']
const loops = ['each', 'with']

/** The cards that the author added to ours: those of the first layer whose names no other layer has. */
export function ownCards(layers: Layers): readonly OwnCard[] {
  const [author, ...others] = layers
  const known = listTemplates(others, 'cards', '.hbs')
  return listTemplates(author ? [author] : [], 'cards', '.hbs')
    .filter((name) => !known.includes(name))
    .flatMap((name) => contractOf(name, layers) ?? [])
}

/** The fields of a card template. Nothing if there is no such template, or if it cannot be read: filling it says why. */
export function contractOf(name: string, layers: Layers): OwnCard | undefined {
  const tree = treeOf(`cards/${name}.hbs`, layers)
  if (!tree) return undefined
  const fields = new Map<string, CardField>()
  walk(tree, { depth: 0, sure: true, bound: [], parts: [] }, layers, (name, needed, list) => {
    const before = fields.get(name) ?? { name, needed: false, list: false }
    fields.set(name, { name, needed: before.needed || needed, list: before.list || list })
  })
  return { name, fields: [...fields.values()] }
}

function treeOf(path: string, layers: Layers): hbs.AST.Program | undefined {
  const source = findTemplate(layers, path)
  return source && parseTemplate(source)
}

function walk(program: hbs.AST.Program | undefined, scope: Scope, layers: Layers, note: Note): void {
  for (const statement of program?.body ?? []) {
    if (statement.type === 'MustacheStatement') useMustache(statement as hbs.AST.MustacheStatement, scope, note)
    else if (statement.type === 'BlockStatement') walkBlock(statement as hbs.AST.BlockStatement, scope, layers, note)
    else if (statement.type === 'PartialStatement' || statement.type === 'PartialBlockStatement')
      walkPart(statement as hbs.AST.PartialStatement, scope, layers, note)
    if (statement.type === 'PartialBlockStatement')
      walk((statement as hbs.AST.PartialBlockStatement).program, { ...scope, sure: false }, layers, note)
  }
}

/** `{{title}}` uses a field; what stands first in `{{picture photo}}` is a helper. */
function useMustache({ path, params, hash }: hbs.AST.MustacheStatement, scope: Scope, note: Note): void {
  if (params.length === 0 && !hash) use(path, scope, note)
  else useAll(params, hash, scope, note)
}

function walkBlock(block: hbs.AST.BlockStatement, scope: Scope, layers: Layers, note: Note): void {
  const { path, params, hash, program, inverse } = block
  const helper = path.type === 'PathExpression' ? (path as hbs.AST.PathExpression).original : ''
  const perhaps = { ...scope, sure: false }
  const bound = [...scope.bound, ...(program?.blockParams ?? [])]
  if (conditions.includes(helper)) {
    useAll(params, hash, perhaps, note)
    walk(program, { ...perhaps, bound }, layers, note)
  } else {
    const section = params.length === 0 && !hash
    for (const param of section ? [path] : params)
      if (param.type === 'SubExpression') use(param, scope, note)
      else use(param, perhaps, note, helper === 'each')
    const inside = section || loops.includes(helper) ? scope.depth + 1 : scope.depth
    walk(program, { ...perhaps, depth: inside, bound }, layers, note)
  }
  walk(inverse, perhaps, layers, note)
}

/** A part is filled with the fields of the card, unless it is given something else. */
function walkPart({ name, params, hash }: hbs.AST.PartialStatement, scope: Scope, layers: Layers, note: Note): void {
  useAll(params, hash, scope, note)
  if (name.type !== 'PathExpression') return
  const part = String((name as hbs.AST.PathExpression).original)
  if (scope.parts.includes(part)) return
  const bound = [...scope.bound, ...(hash?.pairs ?? []).map(({ key }) => key)]
  const depth = params.length > 0 ? scope.depth + 1 : scope.depth
  const inside = { ...scope, depth, bound, parts: [...scope.parts, part] }
  walk(treeOf(`parts/${part}.hbs`, layers), inside, layers, note)
}

function useAll(params: readonly hbs.AST.Expression[], hash: hbs.AST.Hash | undefined, scope: Scope, note: Note): void {
  for (const each of [...params, ...(hash?.pairs ?? []).map(({ value }) => value)]) use(each, scope, note)
}

function use(expression: hbs.AST.Expression, scope: Scope, note: Note, list = false): void {
  if (expression.type === 'SubExpression') {
    const { params, hash } = expression as hbs.AST.SubExpression
    useAll(params, hash, scope, note)
  }
  if (expression.type !== 'PathExpression') return
  const path = expression as hbs.AST.PathExpression
  const [name] = path.parts
  if (path.data || name === undefined || path.depth !== scope.depth || scope.bound.includes(String(name))) return
  note(String(name), scope.sure, list)
}
