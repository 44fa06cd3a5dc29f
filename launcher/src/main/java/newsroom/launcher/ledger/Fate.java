package newsroom.launcher.ledger;

/**
 * What became of one story.
 *
 * @param code why, where there is a reason; otherwise empty
 */
record Fate(End end, String code) {

    /** The ends there are; every story has one. */
    enum End {
        PUBLISHED("published"),
        WAITING("lies for an open issue"),
        LEFT_OUT("left out of its issue"),
        NOT_TAKEN("taken by no edition"),
        DUPLICATE("duplicate"),
        COPY("copy"),
        DECLINED("declined"),
        DEAD_LETTER("dead letter"),
        ON_ITS_WAY("still on its way"),
        LOST("LOST");

        private final String words;

        End(String words) {
            this.words = words;
        }

        String words() {
            return words;
        }
    }

    /** Reasons that a reader of the ledger looks for by these names. */
    String line() {
        return switch (code) {
            case "" -> end.words();
            case "BELOW_SCORE" -> "below threshold (BELOW_SCORE)";
            case "TOO_OLD" -> "expired (TOO_OLD)";
            default -> end.words() + " (" + code + ")";
        };
    }
}
