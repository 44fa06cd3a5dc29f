package newsroom.summarize.gate;

import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * Every meaningful word stands in a source, or is a known other word for one that does, and most of them are the source's own. Plain overlap told faithful from
 * unfaithful sentences better than sentence vectors did (shared/design/algorithms.md 5.2).
 */
final class Support implements Check {

    private static final double ENOUGH = 0.7;

    @Override
    public List<Fault> faults(String sentence, List<SourceLine> sources) {
        Set<String> there = Stems.of(sources);
        List<Word> said =
                Word.in(sentence).stream().filter(Word::carriesMeaning).toList();
        List<String> unsaid = said.stream()
                .filter(word -> !there.contains(word.stem()))
                .map(Word::text)
                .toList();
        if (isPhrase(said, unsaid)) {
            return List.of(new Fault(Fault.Rule.SUPPORT, String.join(", ", unsaid)));
        }
        Set<String> all = new HashSet<>(there);
        sources.forEach(line -> Word.in(line.text()).forEach(word -> all.add(word.stem())));
        List<String> strange = said.stream()
                .filter(word -> unsaid.contains(word.text()))
                .filter(word ->
                        !word.isCapital() && !Character.isDigit(word.text().charAt(0)))
                .filter(word -> !Paraphrase.isKnown(word.stem(), all))
                .map(Word::text)
                .toList();
        if (!strange.isEmpty()) {
            return List.of(new Fault(Fault.Rule.SUPPORT, String.join(", ", strange)));
        }
        boolean enough = !said.isEmpty() && 1 - (double) unsaid.size() / said.size() >= ENOUGH;
        return enough ? List.of() : List.of(new Fault(Fault.Rule.SUPPORT, String.join(", ", unsaid)));
    }

    /** Two words beside each other that no source says are an addition; another word for one is not, names are told apart. */
    private static boolean isPhrase(List<Word> said, List<String> unsaid) {
        for (int i = 1; i < said.size(); i++) {
            boolean two = said.get(i).start() - said.get(i - 1).end() == 1
                    && !said.get(i).isCapital()
                    && !said.get(i - 1).isCapital();
            if (two
                    && unsaid.contains(said.get(i - 1).text())
                    && unsaid.contains(said.get(i).text())) {
                return true;
            }
        }
        return false;
    }
}
