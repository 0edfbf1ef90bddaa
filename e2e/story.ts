/** A short article in which the bundled reports have a figure too: the "About 7,000" of its second paragraph. */
export const STORY = {
  title: 'Base near Dushanbe counts its soldiers',
  marked: 'About 7,000',
  paragraphs: [
    "The 201st military base, Russia's largest outside its borders, has stood in Tajikistan since Soviet times, and its garrisons lie in Dushanbe and in the southern town of Bokhtar.",
    'About 7,000 troops serve at the base today, an officer of the Tajik ministry of defence said on Tuesday, and their families live in the streets behind the barracks.',
    'The border with Afghanistan, which they are there to watch, is 1,357 km long, most of it river, and it has been crossed by herders and smugglers as long as anybody remembers.',
    'Under an agreement that the two countries signed in 2012 the Russian base may stay in Tajikistan until 2042, and the ministry said that nobody had asked for a change.',
    'Shopkeepers in Bokhtar said that the base was the largest employer of the town after the cotton mill, and that they would miss its people more than its tanks.',
  ],
}

/** Another story, of which no word may be taken for the first. */
export const OTHER = {
  title: 'Sheep of the Yaghnob valley come down early',
  paragraphs: [
    'Shepherds of the Yaghnob valley drove 9,123 sheep down to the winter pastures in the first week of September, three weeks before the day that their fathers kept to.',
    'The springs above the last village dried up in July, an elder said, and the grass behind the pass was gone by the time that the tourists left the guest houses.',
    'A veterinary station at the mouth of the gorge counted 412 animals that were too weak to walk on, and gave them hay that had been meant for the month of January.',
  ],
}

/** The paragraphs of a story as HTML. */
export function paragraphsOf({ paragraphs }: { paragraphs: readonly string[] }): string {
  return paragraphs.map((text) => `<p>${text}</p>`).join('\n')
}

/** Heading and paragraphs of a story as an element `article`. */
export function articleOf(story: { title: string; paragraphs: readonly string[] }): string {
  return `<article><h1>${story.title}</h1><time datetime="2022-06-28">28 June 2022</time>${paragraphsOf(story)}</article>`
}

/**
 * A whole page with a story's title and metadata.
 * @param body what stands in it
 * @param head what its head holds beside them
 */
export function pageOf(body: string, { title }: { title: string } = STORY, head = ''): string {
  return `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>${title}</title><meta property="og:type" content="article">
<meta property="article:published_time" content="2022-06-28T08:00:00Z">${head}</head><body>${body}</body></html>`
}
