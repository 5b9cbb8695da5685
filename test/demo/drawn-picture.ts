import type { Page } from 'puppeteer-core'
import { until } from '../browsers/until.ts'

/** A size in pixels. */
interface Size {
  readonly width: number
  readonly height: number
}

/** The size of what a page shows, in device pixels. */
export function sizeOf(page: Page): Promise<Size> {
  return page.evaluate(() => ({
    width: Math.round(innerWidth * devicePixelRatio),
    height: Math.round(innerHeight * devicePixelRatio),
  }))
}

/** Runs in a page: whether a picture is one tile of it again and again. */
async function isTiled(picture: string, { width, height }: Size): Promise<boolean> {
  const image = new Image()
  image.src = `data:image/png;base64,${picture}`
  await image.decode()
  if (image.width < width * 2 || image.height < height * 2) return false
  const canvas = new OffscreenCanvas(width * 2, height * 2)
  const drawing = canvas.getContext('2d')
  if (drawing === null) throw new Error('this browser cannot look at pictures')
  drawing.drawImage(image, 0, 0)
  const [first, beside] = [0, width].map((x) => drawing.getImageData(x, 0, width, height).data)
  return first?.every((value, at) => value === beside?.[at]) ?? false
}

/**
 * Photographs a page that was just given another size. The browser fills it with what it had drawn in the size
 * before, again and again, until it has drawn it anew; the picture is taken until it is none of that.
 * @param before the size that the page had, in device pixels
 * @param beside any page that may load pictures
 */
export async function drawnPicture(page: Page, before: Size, beside: Page): Promise<Uint8Array> {
  const { picture } = await until(
    'the page is drawn in its size',
    async () => {
      const picture = await page.screenshot({ encoding: 'base64' })
      return { picture, isOld: await beside.evaluate(isTiled, picture, before) }
    },
    ({ isOld }) => !isOld,
  )
  return Buffer.from(picture, 'base64')
}
