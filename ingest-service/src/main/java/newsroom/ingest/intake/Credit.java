package newsroom.ingest.intake;

import org.jspecify.annotations.Nullable;

/** Whom a feed names as the one who wrote an item, such as RSS {@code <source url="...">name</source>}. */
public record Credit(@Nullable String name, @Nullable String url) {}
