package newsroom.ingest.community;

import java.net.URI;
import newsroom.contracts.desk.DeskSource;
import newsroom.contracts.desk.SourceKind;

/** Sources as a desk names them. */
public final class Sources {

    private Sources() {}

    public static DeskSource source(String name, SourceKind kind, String url) {
        return source(name, kind, url, 3);
    }

    @SuppressWarnings("NullAway") // What the desk leaves out is filled in by the record.
    public static DeskSource source(String name, SourceKind kind, String url, int comments) {
        return new DeskSource(name, kind, URI.create(url), null, null, null, null, null, comments);
    }
}
