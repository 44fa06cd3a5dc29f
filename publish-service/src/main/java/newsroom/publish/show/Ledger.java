package newsroom.publish.show;

import java.time.Duration;

/** What shows cost, counted. */
public interface Ledger {

    /** Processor time of making a show: speaking, or mastering. */
    void spent(String work, Duration cpu);

    /** Characters that left the house. */
    void sent(String voice, int characters);

    /**
     * What of an issue's script nobody can say.
     *
     * @param symbols one after the other
     */
    void dropped(String issue, String symbols);

    /** @param code such as {@code VOICE_TIMEOUT} */
    void failed(String code);

    /** @param what {@code episode} or {@code notes} */
    void ended(String what);
}
