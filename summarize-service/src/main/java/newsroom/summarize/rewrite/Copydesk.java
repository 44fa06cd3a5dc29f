package newsroom.summarize.rewrite;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import newsroom.contracts.cluster.Brief;
import newsroom.contracts.cluster.Exchange;
import newsroom.contracts.cluster.Sentence;
import newsroom.summarize.gate.DraftLine;
import newsroom.summarize.gate.Fault;
import newsroom.summarize.gate.Gate;
import newsroom.summarize.gate.SourceLine;
import newsroom.summarize.rewrite.Scorebook.Step;
import newsroom.summarize.rewrite.Writer.Declined;
import newsroom.summarize.rewrite.Writer.Reply;
import newsroom.summarize.rewrite.Writer.Written;
import newsroom.summarize.text.Terms;

/**
 * Takes a draft through the gate. A faulty line is sent back once with its faults; if it is still faulty it is dropped; a
 * block without a line left is the extractive one; where there is none either, it is left out.
 */
final class Copydesk {

    private static final double REPEATS = 0.75;

    private final Map<String, String> aliases;
    private final boolean talkedOver;
    private final Scorebook scorebook;

    /**
     * @param aliases other spellings of a name to the one that sources use, both in lower case
     * @param talkedOver whether an exchange of two hosts is wanted
     */
    Copydesk(Map<String, String> aliases, boolean talkedOver, Scorebook scorebook) {
        this.aliases = Map.copyOf(aliases);
        this.talkedOver = talkedOver;
        this.scorebook = scorebook;
    }

    /** What came of it: copy, a reason why nobody wrote, or neither when nothing of the draft may be printed. */
    record Edited(Optional<Copy> copy, Optional<Writer.Reason> declined) {}

    Edited edit(Brief brief, List<SourceLine> lines, Writer writer) {
        Assignment assignment = Prompt.first(lines, talkedOver);
        Reply reply = writer.write(assignment);
        if (reply instanceof Declined no) {
            return new Edited(Optional.empty(), Optional.of(no.reason()));
        }
        Written first = (Written) reply;
        Gate gate = gate(assignment);
        Sorted sorted = sort(first.draft(), gate);
        Talkdesk talk = new Talkdesk(gate, scorebook);
        Optional<Exchange> exchange = talk.edit(first.draft().exchange());
        if (!sorted.faulty().isEmpty()) {
            scorebook.count(Step.REPAIR_ASKED);
            Reply second = writer.write(Prompt.repair(assignment, shown(sorted), named(sorted)));
            if (second instanceof Declined no && no.reason() == Writer.Reason.NOBODY) {
                return new Edited(Optional.empty(), Optional.of(no.reason()));
            }
            if (second instanceof Written again) {
                repair(sorted, again.draft(), gate);
                exchange = exchange.or(() -> talk.edit(again.draft().exchange()));
            }
            sorted.faulty().forEach(line -> scorebook.count(Step.LINE_DROPPED));
        }
        return new Edited(set(brief, first.engine(), sorted, gate, exchange), Optional.empty());
    }

    private Gate gate(Assignment assignment) {
        return new Gate(
                assignment.lines(), aliases, List.of(assignment.nonce(), assignment.canary()), assignment.system());
    }

    /** A line of the draft that the gate refused. */
    private record Faulty(Block block, DraftLine line, List<Fault> faults) {}

    private record Sorted(Map<Block, List<DraftLine>> passed, List<Faulty> faulty) {}

    private Sorted sort(Draft draft, Gate gate) {
        Sorted sorted = new Sorted(new EnumMap<>(Block.class), new ArrayList<>());
        for (Block block : Block.values()) {
            sorted.passed().put(block, new ArrayList<>());
            for (DraftLine line : draft.of(block)) {
                scorebook.count(Step.LINE_WRITTEN);
                List<Fault> faults = gate.faults(line, block.characters());
                faults.forEach(fault -> scorebook.fault(fault.rule()));
                if (faults.isEmpty()) {
                    scorebook.count(Step.LINE_PASSED);
                    passed(sorted, block).add(line);
                } else {
                    sorted.faulty().add(new Faulty(block, line, faults));
                }
            }
        }
        return sorted;
    }

    /** Fills the places of refused lines with lines of the second draft that pass and are new. */
    private void repair(Sorted sorted, Draft again, Gate gate) {
        for (Faulty faulty : List.copyOf(sorted.faulty())) {
            List<DraftLine> passed = passed(sorted, faulty.block());
            again.of(faulty.block()).stream()
                    .filter(line ->
                            gate.faults(line, faulty.block().characters()).isEmpty())
                    .filter(line -> passed.stream().noneMatch(other -> repeats(line.text(), other.text())))
                    .findFirst()
                    .ifPresent(line -> {
                        scorebook.count(Step.LINE_REPAIRED);
                        passed.add(line);
                        sorted.faulty().remove(faulty);
                    });
        }
    }

    private Optional<Copy> set(Brief brief, String engine, Sorted sorted, Gate gate, Optional<Exchange> exchange) {
        if (sorted.passed().values().stream().allMatch(List::isEmpty)) {
            scorebook.count(Step.BRIEF_DISCARDED);
            return Optional.empty();
        }
        List<String> said = new ArrayList<>();
        List<Sentence> headline = set(Block.HEADLINE, List.of(brief.headline()), sorted, gate, new ArrayList<>());
        List<Sentence> summary = set(Block.SUMMARY, brief.summary(), sorted, gate, said);
        Sentence whyNow = brief.whyItMatters();
        List<Sentence> why = set(Block.WHY, whyNow == null ? List.of() : List.of(whyNow), sorted, gate, said);
        List<Sentence> bullets = set(Block.BULLETS, brief.bullets(), sorted, gate, said);
        return Optional.of(new Copy(
                engine, headline.get(0), summary, why.isEmpty() ? null : why.get(0), bullets, exchange.orElse(null)));
    }

    /** The block in the writer's lines, otherwise in the extractive ones; nothing that was said before. */
    private List<Sentence> set(Block block, List<Sentence> extractive, Sorted sorted, Gate gate, List<String> said) {
        List<Sentence> written = passed(sorted, block).stream()
                .map(line -> new Sentence(
                        line.text(),
                        Sentence.Basis.REWRITTEN,
                        gate.named(line).stream().map(SourceLine::span).toList()))
                .toList();
        List<Sentence> lines = unsaid(written, said);
        if (lines.isEmpty()) {
            lines = unsaid(extractive, said);
            boolean asked = sorted.faulty().stream().anyMatch(faulty -> faulty.block() == block);
            if (asked) {
                scorebook.count(lines.isEmpty() ? Step.BLOCK_OMITTED : Step.BLOCK_EXTRACTIVE);
            }
        }
        return lines;
    }

    private static List<Sentence> unsaid(List<Sentence> sentences, List<String> said) {
        List<Sentence> unsaid = new ArrayList<>();
        for (Sentence sentence : sentences) {
            if (said.stream().noneMatch(before -> repeats(sentence.text(), before))) {
                said.add(sentence.text());
                unsaid.add(sentence);
            }
        }
        return unsaid;
    }

    private static boolean repeats(String text, String before) {
        return Terms.overlap(Terms.of(text), Terms.of(before)) >= REPEATS;
    }

    private static List<DraftLine> passed(Sorted sorted, Block block) {
        return sorted.passed().computeIfAbsent(block, key -> new ArrayList<>());
    }

    /** The refused lines as they go back: data, like the sources, inside the fence. */
    private static String shown(Sorted sorted) {
        return sorted.faulty().stream()
                .map(faulty -> faulty.block().word() + ": "
                        + newsroom.summarize.gate.Clean.of(faulty.line().text()))
                .collect(Collectors.joining("\n"));
    }

    private static String named(Sorted sorted) {
        return sorted.faulty().stream()
                .map(faulty -> faulty.block().word() + ": "
                        + faulty.faults().stream()
                                .map(fault -> fault.rule().demand() + " ("
                                        + newsroom.summarize.gate.Clean.of(fault.detail()) + ")")
                                .distinct()
                                .collect(Collectors.joining("; ")))
                .collect(Collectors.joining("\n"));
    }
}
