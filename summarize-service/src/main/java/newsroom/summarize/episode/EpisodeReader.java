package newsroom.summarize.episode;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import newsroom.contracts.cluster.EpisodeClaims;
import newsroom.contracts.cluster.EpisodeClaims.Category;
import newsroom.contracts.cluster.EpisodeClaims.Spoken;
import newsroom.contracts.story.Story;

/** Reads an episode's transcript and keeps what its named speakers claim: on the story, and besides it. */
public final class EpisodeReader {

    private final Retelling retelling;

    public EpisodeReader(Names names) {
        retelling = new Retelling(names);
    }

    /**
     * The claims of one episode; nothing where no transcript names who speaks.
     *
     * @param topic the headline of the story that the episode belongs to
     */
    public Optional<EpisodeClaims> read(Story story, String topic) {
        Hearing hearing = new Hearing(story);
        List<Utterance> chosen = Choice.of(hearing.utterances(), hearing.words());
        if (chosen.isEmpty()) {
            return Optional.empty();
        }
        Subject subject = new Subject(topic + "\n" + story.title(), hearing.themes());
        List<Spoken> onStory = new ArrayList<>();
        Map<String, List<Spoken>> beside = new TreeMap<>();
        for (Utterance utterance : chosen) {
            Spoken spoken = retelling.of(utterance);
            if (subject.isOf(utterance.text())) {
                onStory.add(spoken);
            } else {
                beside.computeIfAbsent(Categories.of(utterance.text()), name -> new ArrayList<>())
                        .add(spoken);
            }
        }
        List<Category> also = beside.entrySet().stream()
                .map(entry -> new Category(entry.getKey(), entry.getValue()))
                .sorted(Comparator.comparing((Category c) -> -c.claims().size()).thenComparing(Category::name))
                .toList();
        String show = Objects.requireNonNull(story.episode()).show();
        return Optional.of(new EpisodeClaims(story.id(), show, story.title(), onStory, also));
    }
}
