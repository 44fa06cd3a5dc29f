package newsroom.ingest.subscription;

/**
 * A hub's question whether we meant it (section 5.3), or its word that it will not (section 5.2). Parts that it left out
 * are empty.
 */
public record Call(String mode, String topic, String challenge, String leaseSeconds) {}
