package newsroom.summarize.episode;

import java.util.HashSet;
import java.util.Set;
import newsroom.summarize.claim.Entities;
import newsroom.summarize.text.Terms;

/** What the story is about, by its headline and the episode's own title. */
final class Subject {

    private static final int SHARED = 2;

    private final Set<String> terms;
    private final Set<String> names;
    private final Set<String> themes;

    Subject(String titles, Themes themes) {
        terms = Terms.of(titles);
        names = new HashSet<>();
        titles.lines().forEach(title -> names.addAll(Entities.keys(title)));
        this.themes = new HashSet<>(Talk.terms(titles));
        this.themes.removeIf(term -> !themes.isTheme(term));
    }

    /** A shared name, two shared words, or one that the whole episode comes back to. */
    boolean isOf(String words) {
        Set<String> own = Terms.of(words);
        Set<String> called = Entities.keys(words);
        long shared = own.stream().filter(terms::contains).count();
        return shared >= SHARED
                || called.stream().anyMatch(names::contains)
                || own.stream().anyMatch(themes::contains);
    }
}
