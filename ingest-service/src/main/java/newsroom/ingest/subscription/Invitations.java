package newsroom.ingest.subscription;

import java.time.Instant;
import java.util.Optional;

/** What is done about feeds that invite us to their hubs. */
public interface Invitations {

    /** For who does not want feeds to be brought. */
    Invitations DECLINED = new Invitations() {
        @Override
        public void invited(String source, Optional<Invitation> invitation, Instant now) {}

        @Override
        public void left(String source, Instant now) {}

        @Override
        public boolean isLive(String source, Instant now) {
            return false;
        }
    };

    /** Takes note of what a feed says of its hub, after each reading of it; needs a transaction. */
    void invited(String source, Optional<Invitation> invitation, Instant now);

    /** Ends the subscription of a source that is no longer read, if there is one; needs a transaction. */
    void left(String source, Instant now);

    /** Whether a hub brings the source, so that asking it once a day is enough; needs a transaction. */
    boolean isLive(String source, Instant now);
}
