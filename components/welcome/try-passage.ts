/** A sentence to try, of which reports that come with the extension give another figure; in their language, whatever the interface speaks. */
export const TRY_PASSAGE = { words: 'About 7,000 Russian soldiers serve at the 201st base in Tajikistan.', language: 'en' } as const
