package newsroom.summarize.gate;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * What stands in quotation marks must stand in quotation marks in a named source, word for word, and the speaker named
 * beside it must be named in that line. Normalised on both sides: the form of quotes, dashes and blanks, a comma or full
 * stop at the very end, which belongs to the sentence around it, and the capital of a first word.
 */
final class Quotations implements Check {

    private static final Pattern QUOTED =
            Pattern.compile("\"([^\"]*)\"|(?<![\\p{L}\\p{N}])'([^']{2,}(?:'[a-z][^']*)*)'(?![\\p{L}\\p{N}])");
    private static final String SPEECH =
            "(?:said|says|told|wrote|writes|added|argued|argues|warned|warns|called|calls|claimed|claims|noted|explained|insisted|announced|stated|admitted|predicted|acknowledged)";
    private static final String NAME = "((?:[\\p{Lu}][\\p{L}.'’-]+ ?)+)";
    private static final Pattern SPEAKER = Pattern.compile(NAME + SPEECH + "\\b|\\b" + SPEECH + " " + NAME);

    private static final Pattern TOLD = Pattern.compile("(\\p{L}+) told (\\p{L}+)");

    /** "Employees told Reith" where the source has it that Reith told employees. */
    private static boolean isTurned(String sentence, List<SourceLine> sources) {
        return TOLD.matcher(sentence)
                .results()
                .anyMatch(told -> sources.stream()
                        .anyMatch(line -> line.text().contains(told.group(2) + " told " + told.group(1))
                                && !line.text().contains(told.group())));
    }

    @Override
    public List<Fault> faults(String sentence, List<SourceLine> sources) {
        String plain = plain(sentence);
        List<Fault> faults = new ArrayList<>();
        if (plain.chars().filter(c -> c == '"').count() % 2 != 0) {
            faults.add(new Fault(Fault.Rule.QUOTE, "an open quotation"));
        }
        if (isTurned(sentence, sources)) {
            faults.add(new Fault(Fault.Rule.QUOTE, "the speaker"));
        }
        Matcher quoted = QUOTED.matcher(plain);
        while (quoted.find()) {
            String words = trimmed(quoted.group(1) == null ? quoted.group(2) : quoted.group(1));
            Optional<SourceLine> source = sources.stream()
                    .filter(line -> quotations(line.text()).stream().anyMatch(q -> holds(q, words)))
                    .findFirst();
            if (source.isEmpty() || words.isEmpty()) {
                faults.add(new Fault(Fault.Rule.QUOTE, words));
            } else {
                speaker(plain, quoted)
                        .filter(name -> !isNamed(name, source.get()))
                        .ifPresent(name -> faults.add(new Fault(Fault.Rule.QUOTE, "the speaker " + name)));
            }
        }
        return faults;
    }

    /** Everything within quotation marks, normalised. */
    static List<String> quotations(String text) {
        List<String> quotations = new ArrayList<>();
        Matcher quoted = QUOTED.matcher(plain(text));
        while (quoted.find()) {
            quotations.add(trimmed(quoted.group(1) == null ? quoted.group(2) : quoted.group(1)));
        }
        return quotations;
    }

    /** Whole words of the quotation, in their order; only the first may have another capital. */
    private static boolean holds(String quotation, String words) {
        String there = " " + spaced(quotation) + " ";
        return Stream.of(words, cased(words, true), cased(words, false))
                .anyMatch(form -> quotation.contains(form) && there.contains(" " + spaced(form) + " "));
    }

    private static String cased(String words, boolean upper) {
        String first = words.substring(0, Math.min(1, words.length()));
        return (upper ? first.toUpperCase(Locale.ROOT) : first.toLowerCase(Locale.ROOT))
                + words.substring(first.length());
    }

    private static String spaced(String words) {
        return words.replaceAll("[^\\p{L}\\p{N}']+", " ").strip();
    }

    private static Optional<String> speaker(String plain, Matcher quoted) {
        String around = plain.substring(0, quoted.start()) + " \u0001 " + plain.substring(quoted.end());
        Matcher speaker = SPEAKER.matcher(around);
        return speaker.find()
                ? Optional.of((speaker.group(1) == null ? speaker.group(2) : speaker.group(1)).strip())
                : Optional.empty();
    }

    private static boolean isNamed(String speaker, SourceLine line) {
        List<String> there = Word.in(line.text()).stream().map(Word::plain).toList();
        return Word.in(speaker).stream()
                .map(Word::plain)
                .filter(word -> !word.equals("the"))
                .allMatch(there::contains);
    }

    private static String trimmed(String words) {
        return words.strip().replaceAll("[.,;:!?]+$", "").strip();
    }

    static String plain(String text) {
        return text.replaceAll("[“”„‟«»″]", "\"")
                .replaceAll("[‘’‚‛′`]", "'")
                .replaceAll("[‐‑‒–—―]", "-")
                .replaceAll("\\s+", " ")
                .strip();
    }
}
