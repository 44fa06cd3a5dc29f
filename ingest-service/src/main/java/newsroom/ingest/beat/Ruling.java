package newsroom.ingest.beat;

/**
 * What became of an operator's wish.
 *
 * @param detail one line for the operator
 */
public record Ruling(Code code, String detail) {

    /** Stable; stands in answers and logs. */
    public enum Code {
        DONE,
        UNKNOWN_SOURCE,
        /** Another source has the name; names are for ever, removed sources keep theirs. */
        NAME_TAKEN,
        /** Another source is asked at the address. */
        URL_TAKEN,
        /** desk.yaml lists it: it is removed there. */
        LISTED_BY_DESK,
        /** It was removed. */
        REMOVED,
        /** It is paused: it is resumed first. */
        PAUSED,
        /** It was asked, or wanted, less than five minutes ago. */
        COOLING_DOWN,
        /** Its server asked for time, and gets it. */
        HELD,
        /** It gave no validators; it is asked once a day, by operators too. */
        ONCE_A_DAY
    }

    static Ruling done(String detail) {
        return new Ruling(Code.DONE, detail);
    }
}
