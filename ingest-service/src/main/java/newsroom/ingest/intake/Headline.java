package newsroom.ingest.intake;

import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A headline and the outlet that an aggregator put behind it.
 *
 * @param outlet absent where nobody is credited
 */
record Headline(String words, Optional<String> outlet) {

    /** Techmeme ends a headline with (Author / Outlet) or (Outlet). */
    private static final Pattern IN_BRACKETS = Pattern.compile("(?<=\\S)\\s*\\((?:[^()]*/\\s*)?([^()/]{2,40})\\)\\s*$");

    private static final Set<String> BRACKETING = Set.of("techmeme.com", "mediagazer.com", "memeorandum.com");

    /** Google News ends a headline with a dash and the outlet. */
    private static final Pattern BEHIND_DASH = Pattern.compile("(?<=\\S)\\s+[-–—]\\s+([^-–—]{2,60})$");

    /** @param host of the page that the headline links to */
    static Headline of(String title, String host) {
        if (BRACKETING.contains(host)) {
            return split(title, IN_BRACKETS);
        }
        return host.equals("news.google.com") ? split(title, BEHIND_DASH) : new Headline(title, Optional.empty());
    }

    private static Headline split(String title, Pattern credit) {
        Matcher found = credit.matcher(title);
        return found.find()
                ? new Headline(
                        title.substring(0, found.start()).strip(),
                        Optional.of(found.group(1).strip()))
                : new Headline(title, Optional.empty());
    }

    /** Without the outlet behind a dash, when it is the one that the feed credits anyway. */
    Headline without(String name) {
        Headline split = split(words, BEHIND_DASH);
        return split.outlet().filter(name::equalsIgnoreCase).isPresent() ? split : this;
    }
}
