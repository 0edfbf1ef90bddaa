// what no XML may hold: a page may hold it
const UNWRITABLE = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]/g

/** An SVG element as the text of a file. */
export function svgText(svg: SVGElement): string {
  return new XMLSerializer().serializeToString(svg).toWellFormed().replace(UNWRITABLE, '\ufffd')
}

/**
 * An SVG element as a picture (PNG). It must carry all that it needs, styles too: a picture sees nothing of the page, and nothing is fetched for it.
 * @param width of the element, in CSS pixels
 * @param height the same
 * @param scale pixels of the picture for one of CSS
 * @throws where the browser cannot draw it
 */
export async function svgToPng(svg: SVGElement, width: number, height: number, scale = 2): Promise<Blob> {
  const sized = svg.cloneNode(true) as SVGElement
  sized.setAttribute('viewBox', `0 0 ${width} ${height}`)
  sized.setAttribute('width', String(width * scale))
  sized.setAttribute('height', String(height * scale))
  const image = new Image()
  image.src = `data:image/svg+xml;charset=utf-8,${encodeURIComponent(svgText(sized))}`
  await image.decode()
  const canvas = document.createElement('canvas')
  canvas.width = width * scale
  canvas.height = height * scale
  canvas.getContext('2d')!.drawImage(image, 0, 0)
  return new Promise((resolve, reject) => {
    canvas.toBlob((blob) => (blob ? resolve(blob) : reject(new Error('picture: the browser drew none'))), 'image/png')
  })
}
