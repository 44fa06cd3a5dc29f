package newsroom.summarize.rewrite;

import java.util.Optional;

/** Every draft that was ever had, by what was asked and who wrote it; in a transaction of its own unless there is one. */
public interface DraftShelf {

    Optional<Draft> find(String assignmentHash, String engine);

    void keep(String assignmentHash, String engine, Draft draft);
}
