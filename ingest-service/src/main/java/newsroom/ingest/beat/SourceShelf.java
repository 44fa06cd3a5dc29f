package newsroom.ingest.beat;

import java.net.URI;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Remembers sources across restarts; all of it in the caller's transaction. */
public interface SourceShelf {

    /**
     * Active sources that are due at doors that are free, at most one a domain, longest overdue first; held until the
     * transaction ends, and passed over by everybody else meanwhile.
     */
    List<Dossier> due(Instant now, int most);

    /**
     * All sources by name, removed ones too, held until the transaction ends; waits for whoever else holds all. Rounds
     * pass them over meanwhile.
     */
    List<Dossier> holdAll();

    /** A source, held until the transaction ends. */
    Optional<Dossier> hold(String name);

    Optional<Dossier> find(String name);

    /** The name of the source that is asked at an address, removed ones left out. */
    Optional<String> at(URI url);

    /** All sources by name, removed ones too. */
    List<Dossier> all();

    /** Sources that are not removed, at most so many: those that have failed the longest, then the others by name. */
    List<Dossier> troubled(int most);

    /** How many sources stand how, removed ones left out; active ones that fail count as {@code failing}. */
    Map<String, Long> states();

    /** Writes dossiers of names that are on no shelf yet. */
    void add(List<Dossier> fresh);

    /** Writes a dossier, new or held. */
    void keep(Dossier dossier);
}
