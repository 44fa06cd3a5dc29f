package newsroom.faults;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;
import newsroom.contracts.Topics;
import newsroom.faults.judge.Evidence;
import newsroom.faults.judge.Finding;
import newsroom.faults.judge.Judge;
import newsroom.faults.judge.Kept;
import newsroom.faults.judge.Printed;
import newsroom.faults.judge.Said;
import newsroom.faults.judge.Shown;

/** Negative controls: the evidence of the run, forged in one place each; the judge must find exactly that invariant broken. */
final class Controls {

    private final Consumer<String> diary;

    Controls(Consumer<String> diary) {
        this.diary = diary;
    }

    /** @return whether every forgery was found */
    boolean run(Evidence honest) {
        boolean all = true;
        for (Map.Entry<String, UnaryOperator<Evidence>> control : forgeries().entrySet()) {
            String invariant = control.getKey().substring(0, control.getKey().indexOf(' '));
            boolean found = broken(control.getValue().apply(honest), invariant) > broken(honest, invariant);
            diary.accept("control " + control.getKey() + ": " + (found ? "found" : "NOT FOUND"));
            all &= found;
        }
        return all;
    }

    private static long broken(Evidence evidence, String invariant) {
        return Judge.findings(evidence).stream()
                .filter(finding -> finding.invariant().equals(invariant))
                .mapToLong(Finding::count)
                .sum();
    }

    private static Map<String, UnaryOperator<Evidence>> forgeries() {
        Map<String, UnaryOperator<Evidence>> forgeries = new LinkedHashMap<>();
        forgeries.put("I1 a story that never reached its topic", honest -> without(honest, Topics.STORIES_INGESTED));
        forgeries.put("I1 a story without verdict", honest -> without(honest, Topics.STORIES_SCORED));
        forgeries.put("I2 an issue printed twice, otherwise", honest -> printed(honest, Controls::otherwise));
        forgeries.put("I2 an event told in full again by a later issue", honest -> printed(honest, Controls::later));
        forgeries.put("I3 a second open issue", honest -> shelves(honest, Controls::opened));
        forgeries.put("I4 an issue with one event too many", honest -> shelves(honest, Controls::fuller));
        forgeries.put("I5 an issue changed after it was closed", honest -> shelves(honest, Controls::changed));
        forgeries.put("I7 a record said again with another body", Controls::saidOtherwise);
        forgeries.put("I9 a replica that lacks an issue", Controls::unlike);
        return forgeries;
    }

    private static Evidence without(Evidence honest, String topic) {
        String victim = honest.said().stream()
                .filter(said -> said.topic().equals(topic))
                .map(Said::subject)
                .findFirst()
                .orElseThrow();
        return said(
                honest,
                honest.said().stream()
                        .filter(said ->
                                !said.topic().equals(topic) || !said.subject().equals(victim))
                        .toList());
    }

    private static Evidence saidOtherwise(Evidence honest) {
        Said one = honest.said().get(0);
        List<Said> said = new ArrayList<>(honest.said());
        said.add(new Said(
                one.topic(),
                one.id(),
                one.type(),
                one.subject(),
                one.sequence(),
                "forged",
                one.outcome(),
                one.cluster()));
        return said(honest, said);
    }

    private static Printed otherwise(Printed one) {
        return new Printed(
                one.id(),
                one.edition(),
                one.number(),
                one.date(),
                one.revision(),
                "forged",
                one.inFull(),
                one.clusters());
    }

    private static Printed later(Printed one) {
        return new Printed(
                one.id() + "-later",
                one.edition(),
                one.number() + 1_000,
                "later",
                1,
                "forged",
                one.inFull(),
                one.clusters());
    }

    private static Kept.Shelf opened(Kept.Shelf one) {
        return new Kept.Shelf("forged", one.edition(), one.number() + 1, "later", "", 0, "");
    }

    private static Kept.Shelf fuller(Kept.Shelf one) {
        return new Kept.Shelf("forged", "quick", one.number(), one.slot(), "QUOTA", 41, one.hash());
    }

    private static Kept.Shelf changed(Kept.Shelf one) {
        return new Kept.Shelf(one.id(), one.edition(), one.number(), one.slot(), "DEADLINE", one.laid(), "forged");
    }

    private static Evidence unlike(Evidence honest) {
        List<Shown> shown = new ArrayList<>(honest.shown());
        Shown first = shown.remove(0);
        shown.add(new Shown(
                first.replica(), first.issues().subList(1, first.issues().size()), first.broken()));
        return forged(honest, honest.said(), honest.printed(), honest.kept(), shown);
    }

    private static Evidence said(Evidence honest, List<Said> said) {
        return forged(honest, said, honest.printed(), honest.kept(), honest.shown());
    }

    private static Evidence printed(Evidence honest, UnaryOperator<Printed> forgery) {
        List<Printed> printed = new ArrayList<>(honest.printed());
        honest.printed().stream()
                .filter(one -> !one.inFull().isEmpty())
                .findFirst()
                .map(forgery)
                .ifPresent(printed::add);
        return forged(honest, honest.said(), printed, honest.kept(), honest.shown());
    }

    /** An open issue twice over, or a closed one in place of what it was. */
    private static Evidence shelves(Evidence honest, UnaryOperator<Kept.Shelf> forgery) {
        List<Kept.Shelf> issues = new ArrayList<>(honest.kept().issues());
        Kept.Shelf forged = forgery.apply(issues.stream()
                .filter(row -> row.closedBy().isEmpty())
                .findFirst()
                .orElse(issues.get(0)));
        issues.add(forged);
        Kept kept = honest.kept();
        Kept other = new Kept(
                kept.stories(),
                kept.lastPlace(),
                kept.decisions(),
                kept.waiting(),
                kept.through(),
                kept.unsaid(),
                kept.homeless(),
                issues);
        return forged(honest, honest.said(), honest.printed(), other, honest.shown());
    }

    /** The evidence with these four in place of what was found. */
    private static Evidence forged(
            Evidence honest, List<Said> said, List<Printed> printed, Kept kept, List<Shown> shown) {
        return new Evidence(
                honest.receipts(),
                said,
                printed,
                kept,
                shown,
                honest.lags(),
                honest.backwards(),
                honest.deadLetters(),
                honest.planted(),
                honest.mostMemory());
    }
}
