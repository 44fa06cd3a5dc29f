package newsroom.summarize.conflict;

import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import newsroom.contracts.cluster.Claim;
import newsroom.contracts.cluster.Quantity;
import newsroom.contracts.story.Story;
import newsroom.summarize.claim.Claims;
import newsroom.summarize.claim.Entities;

/**
 * A story with all that it claims: what tells which event it is of.
 *
 * @param names keys of the names in its title and its first {@value #TOLD} characters, without its publisher's
 * @param meanings of all the words in there
 */
record Report(Story story, Set<String> names, Set<String> meanings, List<Claim> claims) {

    private static final int TOLD = 2000;
    /** Those whose people are called by no ending of the country's name. */
    private static final Map<String, String> PEOPLES = Map.ofEntries(
            Map.entry("ireland", "irish"),
            Map.entry("france", "french"),
            Map.entry("netherlands", "dutch"),
            Map.entry("spain", "spanish"),
            Map.entry("greece", "greek"),
            Map.entry("poland", "polish"),
            Map.entry("sweden", "swedish"),
            Map.entry("denmark", "danish"),
            Map.entry("finland", "finnish"),
            Map.entry("scotland", "scottish"),
            Map.entry("wales", "welsh"),
            Map.entry("england", "english"),
            Map.entry("britain", "british"),
            Map.entry("turkey", "turkish"),
            Map.entry("switzerland", "swiss"),
            Map.entry("norway", "norwegian"),
            Map.entry("portugal", "portuguese"),
            Map.entry("peru", "peruvian"));

    static Report of(Story story) {
        Set<String> names = new LinkedHashSet<>(Entities.keys(told(story)));
        names.removeIf(key -> Entities.same(key, Entities.key(story.source().publisher())));
        return new Report(story, names, meanings(told(story)), Claims.of(story));
    }

    boolean names(String name) {
        return names.stream().anyMatch(own -> Entities.same(own, name) || areOfOneCountry(own, name));
    }

    private static Set<String> meanings(String told) {
        Set<String> meanings = new HashSet<>();
        for (String word : told.toLowerCase(Locale.ROOT).split("[^\\p{L}]+")) {
            if (!word.isEmpty()) {
                meanings.add(Lexicon.meaning(word));
            }
        }
        return meanings;
    }

    /** "Iran" and "Iranian", "Sicily" and "Sicilian". */
    private static boolean areOfOneCountry(String one, String two) {
        if (two.equals(PEOPLES.get(one)) || one.equals(PEOPLES.get(two))) {
            return true;
        }
        String shorter = one.length() < two.length() ? one : two;
        String longer = shorter.equals(one) ? two : one;
        int stem = Math.max(4, shorter.length() - 1);
        return shorter.length() >= 4
                && longer.startsWith(shorter.substring(0, stem))
                && longer.substring(stem).matches("n|an|ian|ean|ese|ish|i|s");
    }

    String told() {
        return told(story);
    }

    private static String told(Story story) {
        String text = story.text() == null ? "" : story.text();
        return story.title() + "\n" + text.substring(0, Math.min(TOLD, text.length()));
    }

    boolean sharesNameWith(Report other) {
        return names.stream().anyMatch(other::names);
    }

    /** Whether it gives this figure for the metric, too. */
    boolean gives(String metric, Quantity quantity) {
        return claims.stream()
                .filter(claim -> claim.predicate().equals(metric))
                .map(Claim::quantity)
                .anyMatch(own -> own != null
                        && own.measure() == quantity.measure()
                        && own.low().equals(quantity.low())
                        && own.high().equals(quantity.high()));
    }

    /** Whether it gives a figure for the metric that this one does not contradict. */
    boolean agreesOn(String metric, Quantity quantity) {
        return claims.stream()
                .filter(claim -> claim.predicate().equals(metric))
                .map(Claim::quantity)
                .anyMatch(own -> own != null
                        && own.measure() == quantity.measure()
                        && own.unit().equals(quantity.unit())
                        && !Facets.areApart(metric, own, quantity));
    }

    /** Whether it gives a figure of the same unit that this one does not contradict, whatever it is a figure of. */
    boolean agreesWith(Quantity quantity) {
        return like(quantity).anyMatch(own -> !Interval.of(own).isApartFrom(Interval.of(quantity)));
    }

    /** How many different figures of the same unit it gives. */
    long figuresLike(Quantity quantity) {
        return like(quantity).map(Quantity::low).distinct().count();
    }

    private Stream<Quantity> like(Quantity quantity) {
        return claims.stream()
                .map(Claim::quantity)
                .flatMap(Stream::ofNullable)
                .filter(own -> own.measure() == quantity.measure() && own.unit().equals(quantity.unit()));
    }

    /** Whether all its figures of the metric are one and the same. */
    boolean givesOne(String metric) {
        return claims.stream()
                        .filter(claim -> claim.predicate().equals(metric))
                        .map(Claim::quantity)
                        .filter(quantity -> quantity != null)
                        .map(Quantity::low)
                        .distinct()
                        .count()
                == 1;
    }
}
