package newsroom.faults.fault;

import java.util.List;
import java.util.stream.Stream;
import newsroom.faults.site.Member;

/** F16: the offsets of one group after the other are set back to the first record, or deleted. */
public final class Rewind implements Fault {

    private final int stories;

    public Rewind(int stories) {
        this.stories = stories;
    }

    @Override
    public String id() {
        return "F16";
    }

    @Override
    public String name() {
        return "offsets set back to 0, and deleted";
    }

    @Override
    public int stories() {
        return stories;
    }

    @Override
    public String strike(Scene scene) {
        Groups groups = new Groups(scene.site().doors().bootstrapServers());
        scene.untilAnswered(0.5);
        List<Member> readers = readers(scene).toList();
        readers.forEach(Member::kill);
        scene.did("killed scoring, summarize and publish");
        scene.site().await("rewinding", () -> groups.rewound(Groups.SCORING) && groups.rewound(Groups.SUMMARIZE));
        scene.site().await("forgetting", () -> groups.forgotten(Groups.PUBLISH));
        scene.offsets().forgive();
        readers.forEach(Member::start);
        scene.did("rewound scoring and summarize, forgot publish");
        return "scoring and summarize at 0, publish without any";
    }

    static Stream<Member> readers(Scene scene) {
        return scene.site().services().stream().filter(member -> !member.name().startsWith("ingest"));
    }
}
