package newsroom.scoring.judge;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import newsroom.contracts.story.StoryId;

/**
 * Why two stories stand under one event: each was filed there because of a story before it, and so on back; where the two
 * lines meet, they are tied.
 */
public final class Ties {

    private Ties() {}

    /**
     * One step of a line.
     *
     * @param because the verdict's own sentence
     */
    public record Step(StoryId story, String title, String because) {}

    /**
     * The steps from the one story back to where the lines meet, and from there to the other.
     *
     * @param members all stories of their event
     * @return empty when one of the two is not among them
     */
    public static Optional<List<Step>> between(StoryId one, StoryId other, List<Filed> members) {
        Map<StoryId, Filed> byStory =
                members.stream().collect(Collectors.toMap(Filed::story, Function.identity(), (first, again) -> first));
        if (!byStory.containsKey(one) || !byStory.containsKey(other)) {
            return Optional.empty();
        }
        List<Filed> back = line(one, byStory);
        List<Filed> forth = line(other, byStory);
        while (back.size() > 1 && forth.size() > 1 && back.get(back.size() - 2).equals(forth.get(forth.size() - 2))) {
            back.remove(back.size() - 1);
            forth.remove(forth.size() - 1);
        }
        List<Step> steps = new ArrayList<>(back.stream().map(Ties::step).toList());
        for (int i = forth.size() - 1; i >= 0; i--) {
            if (!back.contains(forth.get(i))) {
                steps.add(step(forth.get(i)));
            }
        }
        return Optional.of(steps);
    }

    /** The story, the one that it was filed because of, and so on to the first. */
    private static List<Filed> line(StoryId from, Map<StoryId, Filed> byStory) {
        List<Filed> line = new ArrayList<>();
        for (Filed at = byStory.get(from); at != null && !line.contains(at); ) {
            line.add(at);
            StoryId before = at.verdict().of();
            at = before == null ? null : byStory.get(before);
        }
        return line;
    }

    private static Step step(Filed story) {
        return new Step(story.story(), story.title(), story.verdict().because());
    }
}
