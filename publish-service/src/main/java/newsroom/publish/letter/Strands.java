package newsroom.publish.letter;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import newsroom.contracts.issue.PrintedStory;
import newsroom.publish.copy.Copy;
import newsroom.publish.copy.Names;

/** Weaves stories whose headlines share a name into strands of one to three. */
final class Strands {

    private static final int MOST = 3;

    private Strands() {}

    static List<Strand> of(List<PrintedStory> stories, Copy copy) {
        Names names = Names.in(copy.recent());
        List<Strand> strands = new ArrayList<>();
        Set<PrintedStory> woven = new HashSet<>();
        for (PrintedStory story : stories) {
            if (woven.add(story)) {
                strands.add(strand(story, stories, woven, names));
            }
        }
        return strands;
    }

    private static Strand strand(PrintedStory first, List<PrintedStory> stories, Set<PrintedStory> woven, Names names) {
        List<PrintedStory> together = new ArrayList<>(List.of(first));
        Set<String> mine = names.of(first.headline().text());
        String about = "";
        for (PrintedStory other : stories) {
            Set<String> shared = new TreeSet<>(names.of(other.headline().text()));
            shared.retainAll(mine);
            boolean fits = about.isEmpty() ? !shared.isEmpty() : shared.contains(about);
            if (together.size() < MOST && fits && !woven.contains(other)) {
                about = about.isEmpty() ? shared.iterator().next() : about;
                together.add(other);
                woven.add(other);
            }
        }
        return new Strand(about, together);
    }
}
