import { writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import type { Page } from 'puppeteer-core'
import { readMarks } from '../../browsers/marks.ts'
import { claims } from '../../e2e/claims.ts'
import type { Figures } from '../measures.ts'
import type { BenchBrowser } from './bench-browser.ts'

const claim = claims.silkRoad.sentence

/** Words that say nothing of any claim; a number makes each paragraph another text. */
const plain = (number: number): string =>
  `The weather of day ${number} stays dry, and the harbour library opens at nine on every weekday of the ${number}th season.`

const documentOf = (body: string, script = ''): string =>
  `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>A page of the bench</title></head><body><main>${body}</main><script>${script}</script></body></html>`

/** Megabytes of script objects that a page and our code in it hold. */
async function heapOf(page: Page): Promise<number> {
  const session = await page.createCDPSession()
  try {
    await session.send('HeapProfiler.collectGarbage')
    const { usedSize } = await session.send('Runtime.getHeapUsage')
    return usedSize / 1e6
  } finally {
    await session.detach()
  }
}

const pause = (milliseconds: number) => new Promise((resolve) => setTimeout(resolve, milliseconds))

/** Waits until a page has so many marks; how many it has then. */
async function marksOnceThere(page: Page, expected: number): Promise<number> {
  let found = -1
  for (let tries = 0; tries < 100 && found !== expected; tries += 1) {
    found = (await readMarks(page)).match.length
    if (found !== expected) await pause(100)
  }
  return found
}

/** A page of 100,000 nodes, five a paragraph, with a claim in every two-thousandth. */
export async function largePage(bench: BenchBrowser): Promise<Figures> {
  const { page, folder, url, watch, checked } = bench
  const paragraphs = Array.from({ length: 20_000 }, (_, at) => {
    const text = at % 2_000 === 1_000 ? claim : plain(at)
    const [first = '', second = '', ...rest] = text.split(' ')
    return `<p>${first} <em>${second}</em> ${rest.join(' ')}</p>`
  })
  await writeFile(join(folder, 'large.html'), documentOf(paragraphs.join('')))
  const time = await watch(async () => {
    await page.goto(url('large.html'), { timeout: 120_000 })
    await checked(300_000)
  }, true)
  return {
    'ours, ms': time.ours,
    'longest task, ms': time.longest,
    'marks missing': Math.abs(10 - (await marksOnceThere(page, 10))),
  }
}

/** Posts a second, how long they come, and how many a feed keeps before it takes the oldest away. */
const [postsPerSecond, feedSeconds, keptPosts] = [50, 60, 300]

/** A feed that grows by 50 posts a second for a minute; the last of every hundred posts is a claim. */
export async function growingFeed(bench: BenchBrowser): Promise<Figures> {
  const { page, folder, url, watch } = bench
  const script = `
    const main = document.querySelector('main'), claim = ${JSON.stringify(claim)}
    const plain = (number) => ${JSON.stringify(plain(0))}.replaceAll('0', number)
    let posts = 0
    const add = () => {
      const post = document.createElement('article')
      const words = document.createElement('p')
      posts += 1
      words.textContent = posts % 100 === 0 ? claim : plain(posts)
      post.append(words)
      main.append(post)
      if (main.children.length > ${keptPosts}) main.firstElementChild.remove()
    }
    const started = performance.now()
    const growing = setInterval(() => {
      const due = Math.min(${postsPerSecond * feedSeconds}, (performance.now() - started) * ${postsPerSecond / 1000})
      while (posts < due) add()
      if (posts === ${postsPerSecond * feedSeconds}) { clearInterval(growing); document.title = 'done' }
    }, 20)`
  await writeFile(join(folder, 'feed.html'), documentOf('', script))
  let early = 0
  const time = await watch(async () => {
    await page.goto(url('feed.html'))
    await pause(30_000)
    early = await heapOf(page)
    await page.waitForFunction(() => document.title === 'done', { timeout: 120_000, polling: 500 })
  }, true)
  const expected = keptPosts / 100
  const marks = await marksOnceThere(page, expected)
  const late = await heapOf(page)
  return {
    'ours, ms a second': time.ours / feedSeconds,
    'longest task, ms': time.longest,
    'heap after 30 s, MB': early,
    'heap after 60 s, MB': late,
    'marks missing': Math.abs(expected - marks),
  }
}

/** A page of 500 paragraphs whose texts change a thousand times a second, for twenty seconds. */
export async function changingTexts(bench: BenchBrowser): Promise<Figures> {
  const { page, folder, url, watch } = bench
  const seconds = 20
  const paragraphs = Array.from({ length: 500 }, (_, at) => `<p>${plain(at)}</p>`)
  const script = `
    const claim = ${JSON.stringify(claim)}, paragraphs = [...document.querySelectorAll('p')]
    const plain = (number) => ${JSON.stringify(plain(0))}.replaceAll('0', number)
    let changes = 0
    const started = performance.now()
    const changing = setInterval(() => {
      const due = Math.min(${1_000 * seconds}, performance.now() - started)
      for (; changes < due; changes += 1) {
        const at = (changes * 7) % 500
        paragraphs[at].firstChild.data = at % 100 === 0 && changes >= ${1_000 * seconds - 500} ? claim : plain(changes)
      }
      if (changes === ${1_000 * seconds}) { clearInterval(changing); document.title = 'done' }
    }, 10)`
  await writeFile(join(folder, 'changing.html'), documentOf(paragraphs.join(''), script))
  let early = 0
  const time = await watch(async () => {
    await page.goto(url('changing.html'))
    await pause(5_000)
    early = await heapOf(page)
    await page.waitForFunction(() => document.title === 'done', { timeout: 120_000, polling: 500 })
  }, true)
  const marks = await marksOnceThere(page, 5)
  return {
    'ours, ms a second': time.ours / seconds,
    'longest task, ms': time.longest,
    'heap after 5 s, MB': early,
    'heap after 20 s, MB': await heapOf(page),
    'marks missing': Math.abs(5 - marks),
  }
}
