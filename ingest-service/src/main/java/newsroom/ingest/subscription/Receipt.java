package newsroom.ingest.subscription;

/** What became of a push. All but the last two are answered with success, so that a hub learns nothing from them. */
public enum Receipt {
    KEPT,
    /** No signature, or one of an algorithm that is not allowed. */
    UNSIGNED,
    /** Signed with something else than our secret. */
    SIGNATURE_WRONG,
    EMPTY,
    /** So many wait already that the hub is asked to come again. */
    OVERFULL,
    /** We have no such subscription, or no longer. */
    UNKNOWN
}
