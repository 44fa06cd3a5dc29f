package newsroom.ingest.beat;

import newsroom.ingest.web.Ask;

/**
 * A source that is ours to ask.
 *
 * @param before as it stood before it was taken
 * @param asked as it is written down already: asked now, and not due again before an answer could be missed
 * @param ask the question
 */
public record Trip(Dossier before, Dossier asked, Ask ask) {}
