package newsroom.publish.show;

import java.nio.file.Path;
import java.time.Duration;

/** Somebody who can speak for both hosts. */
public interface Voice {

    /** With everything that changes how it sounds; the turns it spoke are kept under this name. */
    String name();

    /** Whether what it is to say leaves the house, and so counts against the budget. */
    boolean isOutside();

    /** @throws VoiceException when it cannot speak at all */
    Session open();

    /** A voice while it makes one show. */
    interface Session extends AutoCloseable {

        /**
         * Writes a WAV of 16 bits.
         *
         * @param host 0 or 1
         * @param text in spoken form, on one line
         * @throws VoiceException when nothing whole was written
         */
        void speak(int host, String text, Path wav);

        /** Processor time that was spent on it, where that can be known. */
        Duration cpu();

        @Override
        void close();
    }
}
