package newsroom.publish.letters;

/** Hands letters to a mail server. */
public interface Carrier {

    /** @throws Refused when the server certainly did not take the letter */
    void carry(Letter letter) throws Refused;

    /** The server said no. */
    final class Refused extends Exception {

        private static final long serialVersionUID = 1L;

        private final boolean forGood;

        /** @param forGood whether it would say no again (a reply of 5xx) */
        public Refused(String reason, boolean forGood) {
            super(reason);
            this.forGood = forGood;
        }

        public boolean forGood() {
            return forGood;
        }
    }
}
