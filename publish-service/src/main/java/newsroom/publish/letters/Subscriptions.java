package newsroom.publish.letters;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Who gets what. */
public interface Subscriptions {

    /** A question that nobody answered within this time is forgotten. */
    Duration PATIENCE = Duration.ofHours(48);

    /** Between two letters that ask the same address the same; nobody's mailbox is filled through us. */
    Duration PAUSE = Duration.ofHours(1);

    /** Somebody asks for an edition; a letter that asks back is laid ready. Does nothing for who has it already. */
    void ask(String edition, Address address, Instant now);

    Optional<Subscriber> byToken(UUID token);

    /** The subscriber says yes; empty when the token is unknown or too old. */
    Optional<Subscriber> confirm(UUID token, Instant now);

    /** The subscriber leaves; no letter follows. Leaving twice is no mistake. */
    Optional<Subscriber> leave(UUID token, Instant now);

    /** Those of an edition, or all; by id from behind {@code after} on. */
    List<Subscriber> list(@Nullable String edition, @Nullable UUID after, int most);

    /** Takes a subscriber out, with all letters; false when there is none. */
    boolean remove(UUID id);
}
