package newsroom.publish.show;

import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Everything that can be heard, for listeners. */
public interface Episodes {

    /** The newest episode of an issue. */
    Optional<Episode> of(String issue);

    /** By its name in addresses; older revisions are still found. */
    Optional<Episode> byFile(String file);

    /** The newest of each issue, newest first; without those that a correction has overtaken which is only in writing. */
    List<Episode> latest(String edition, int most);

    /** Why an issue is only in writing; empty where it is not, or not yet decided. */
    Optional<String> silence(String issue);

    /** Copies the file; nothing where there is none. */
    boolean copy(String file, OutputStream to) throws IOException;

    /** The podcast's guid: the first that was ever proposed for the edition. */
    UUID guid(String edition, UUID proposed);
}
