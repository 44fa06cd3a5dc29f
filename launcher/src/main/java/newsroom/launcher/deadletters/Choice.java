package newsroom.launcher.deadletters;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Which letters are meant. What is not given chooses nothing out.
 *
 * @param names of single letters; all when empty
 * @param topic that the letters could not be read from
 * @param since the earliest time at which they were put away
 * @param most at most so many, the oldest first
 * @param handled whether those are meant too that somebody has dealt with
 */
public record Choice(
        List<String> names,
        @Nullable String topic,
        @Nullable String code,
        @Nullable Instant since,
        int most,
        boolean handled) {

    public Choice {
        names = List.copyOf(names);
        if (most < 1) {
            throw new IllegalArgumentException("at most " + most + " letters are none");
        }
    }

    public List<Letter> of(List<Letter> letters, Map<String, Handling> book) {
        Stream<Letter> chosen = letters.stream()
                .filter(letter -> names.isEmpty() || names.contains(letter.id()))
                .filter(letter -> topic == null || letter.topic().equals(topic))
                .filter(letter -> code == null || letter.code().equals(code))
                .filter(letter -> since == null || !letter.at().isBefore(since))
                .filter(letter -> handled || !book.containsKey(letter.id()));
        return chosen.limit(most).toList();
    }
}
