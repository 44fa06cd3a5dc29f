package newsroom.publish.api;

import jakarta.ws.rs.NotFoundException;
import java.util.List;
import newsroom.contracts.cluster.Brief;
import newsroom.contracts.cluster.ClusterId;
import newsroom.publish.reading.Library;
import newsroom.publish.reading.StoryFile;

/** Stories as machines read them. */
final class Stories {

    private Stories() {}

    /** @throws NotFoundException where there is none */
    static StoryFile find(Library library, String id) {
        try {
            return library.story(ClusterId.of(id)).orElseThrow(() -> missing(id));
        } catch (IllegalArgumentException e) {
            throw missing(id);
        }
    }

    static NotFoundException missing(String id) {
        return new NotFoundException("There is no story '" + id + "'.");
    }

    /** A story and the issues that it was printed in. */
    record Told(Brief brief, List<IssueLine> printedIn) {
        static Told of(StoryFile file) {
            return new Told(
                    file.brief(), file.printedIn().stream().map(IssueLine::of).toList());
        }
    }
}
