package newsroom.ingest.subscription;

import java.util.Locale;

/** What is asked of a hub. */
public enum Mode {
    SUBSCRIBE,
    UNSUBSCRIBE;

    /** As the protocol writes it. */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }
}
