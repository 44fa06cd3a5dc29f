package newsroom.ingest.subscription;

/** What a hub's call is answered with. */
public sealed interface Reply {

    /** Yes, we asked for that: the challenge, to be sent back as plain text. */
    record Echo(String challenge) implements Reply {}

    /** A denial was taken note of. */
    record Noted() implements Reply {}

    /** No, we did not. */
    record Unknown() implements Reply {}
}
