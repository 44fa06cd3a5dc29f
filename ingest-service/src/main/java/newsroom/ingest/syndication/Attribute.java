package newsroom.ingest.syndication;

/** @param name as written, with its prefix */
record Attribute(String name, String value) {}
