package newsroom.summarize.gate;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import newsroom.summarize.quantity.Figures;
import newsroom.summarize.quantity.Found;

/**
 * A part keeps its whole: of "480 billion parameters, of which 27 billion are active" nobody makes a model of 27 billion,
 * and "4% of her own shares" are no 4% of the company.
 */
final class Portions implements Check {

    private static final Pattern OF_WHICH = Pattern.compile("\\bof (?:which|whom|them)\\b");
    private static final Pattern OF =
            Pattern.compile("^ of ((?:(?!(?:in|and|for|at|on|by|with|to|after|when)\\b)[\\p{L}’'-]+ ?){1,4})");

    @Override
    public List<Fault> faults(String sentence, List<SourceLine> sources) {
        List<Found> here = Figures.in(sentence);
        boolean loose = sources.stream()
                .anyMatch(line -> isLoosePart(sentence, here, line.text()) || isOfOther(sentence, here, line.text()));
        return loose ? List.of(new Fault(Fault.Rule.QUANTITY, "a part of another whole")) : List.of();
    }

    /** The part without what makes it one, or the part in the place of the whole. */
    private static boolean isLoosePart(String sentence, List<Found> here, String line) {
        Matcher which = OF_WHICH.matcher(line);
        if (!which.find()) {
            return false;
        }
        List<Found> there = Figures.in(line);
        Optional<Found> part =
                there.stream().filter(f -> f.start() >= which.end()).findFirst();
        Optional<Found> whole =
                there.stream().filter(f -> f.end() <= which.start()).reduce((first, second) -> second);
        Optional<Found> told = part.flatMap(p -> same(p, here));
        if (part.isEmpty() || whole.isEmpty() || told.isEmpty()) {
            return false;
        }
        Optional<Found> all = same(whole.get(), here);
        Set<String> marks = new HashSet<>(Stems.of(line.substring(part.get().end())));
        boolean unmarked = !marks.isEmpty() && Stems.of(sentence).stream().noneMatch(marks::contains);
        boolean turned = all.filter(f -> f.start() > told.get().start()).isPresent();
        return unmarked || turned;
    }

    /** A share that is a share of something else than the same share there. */
    private static boolean isOfOther(String sentence, List<Found> here, String line) {
        List<Found> there = Figures.in(line);
        return here.stream().anyMatch(figure -> {
            Set<String> whole = whole(sentence, figure);
            return !whole.isEmpty()
                    && same(figure, there)
                            .map(other -> whole(line, other))
                            .filter(other -> !other.isEmpty() && other.stream().noneMatch(whole::contains))
                            .isPresent();
        });
    }

    private static Set<String> whole(String text, Found figure) {
        Matcher of = OF.matcher(text.substring(figure.end()));
        return figure.quantity().unit().equals("percent") && of.find() ? Stems.of(of.group(1)) : Set.of();
    }

    private static Optional<Found> same(Found figure, List<Found> others) {
        return others.stream()
                .filter(other -> other.quantity().low().equals(figure.quantity().low()))
                .findFirst();
    }
}
