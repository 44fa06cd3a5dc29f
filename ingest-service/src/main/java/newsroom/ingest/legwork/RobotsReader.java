package newsroom.ingest.legwork;

import java.net.URI;
import java.time.Duration;

/** Understands robots.txt (RFC 9309): a server that fails forbids everything, one that has no such file nothing. */
public interface RobotsReader {

    Rules read(int status, byte[] body);

    /** What a host allows us. */
    interface Rules {

        boolean allows(URI url);

        /** Zero when it asks for none. */
        Duration crawlDelay();
    }
}
