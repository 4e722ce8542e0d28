import { describe, expect, it } from 'vitest'
import {
  isAgencyName,
  isDomain,
  isOutletName,
  listOutletForms,
  mayBeOutletName,
  outletKey,
} from '../../src/model/outlet-names.js'

describe('isOutletName', () => {
  it.each([
    'Reuters',
    'the BBC',
    'The Associated Press',
    'Riverton Gazette',
    'Weirford Evening News',
    'Radio Lumen',
    'Harbour FM',
    'Times of Weirford',
    'ferry-watch.org',
    'news.weirford.co.uk',
    'Channel 9',
    'The Weirford Sun',
    'TIME',
  ])('%s is one', (name) => expect(isOutletName(name)).toBe(true))

  it.each([
    ['a person', 'Ada Lund'],
    ['a person of an outlet', 'Ada Lund of Weirford News'],
    ['a ministry', 'Ministry of Rivers'],
    ['a word that is also a magazine', 'Time'],
    ['a star', 'Morning Star'],
    ['a body that monitors', 'Upper Norland Human Rights Monitor'],
    ['the same with an article', 'the Upper Norland Human Rights Monitor'],
    ['a version number', '2.0'],
    ['nothing', ''],
  ])('%s is none', (_what, name) => expect(isOutletName(name)).toBe(false))

  it('takes a common word for an outlet only with its article', () => {
    expect(isOutletName('Guardian')).toBe(false)
    expect(isOutletName('the Guardian')).toBe(true)
    expect(mayBeOutletName('Guardian')).toBe(true)
    expect(mayBeOutletName('Weir')).toBe(false)
  })
})

describe('the forms of a name', () => {
  it('has one key for all forms of an outlet, and its own for others', () => {
    expect(outletKey('the AP')).toBe(outletKey('Associated Press'))
    expect(outletKey('AFP')).toBe(outletKey('Agence France Presse'))
    expect(outletKey('The Riverton Gazette')).toBe(outletKey('Riverton  gazette'))
    expect(outletKey('AP')).not.toBe(outletKey('AFP'))
  })
  it('lists the given form first', () => {
    expect(listOutletForms('AP')).toEqual(['AP', 'Associated Press'])
    expect(listOutletForms('Riverton Gazette')).toEqual(['Riverton Gazette'])
  })
  it('tells agencies from papers', () => {
    expect(isAgencyName('AP')).toBe(true)
    expect(isAgencyName('Lumen News Agency')).toBe(true)
    expect(isAgencyName('Riverton Gazette')).toBe(false)
  })
  it('knows addresses', () => {
    expect(isDomain('weir-watch.org')).toBe(true)
    expect(isDomain('e.g')).toBe(false)
  })
})
