package newsroom.ingest.filing;

/**
 * What became of a document.
 *
 * @param seen how many entries it held
 * @param news how many of them were neither known nor refused: stories and leads
 * @param guids whether the source's guids can still be believed
 */
public record Filed(int seen, int news, GuidPolicy guids) {}
