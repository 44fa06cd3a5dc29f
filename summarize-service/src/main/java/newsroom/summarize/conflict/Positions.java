package newsroom.summarize.conflict;

import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import newsroom.contracts.cluster.Claim;
import newsroom.contracts.cluster.Conflict;
import newsroom.contracts.cluster.Quantity;
import newsroom.contracts.cluster.Span;
import newsroom.contracts.story.StoryKind;

/** One side of a disagreement: all who hold it. */
final class Positions {

    private Positions() {}

    static Conflict.Position of(List<Statement> statements) {
        Claim first = statements.get(0).claim();
        Quantity quantity = first.quantity();
        Set<String> publishers = new LinkedHashSet<>();
        Set<String> families = new LinkedHashSet<>();
        List<Span> evidence = new ArrayList<>();
        Instant asOf = first.asOf();
        for (Statement statement : statements) {
            publishers.add(voice(statement));
            families.add(statement.story().source().family());
            evidence.add(statement.claim().span());
            asOf = statement.claim().asOf().isAfter(asOf) ? statement.claim().asOf() : asOf;
        }
        String value = quantity == null ? statements.get(0).claim().text() : Reckoning.Figure.of(quantity);
        return new Conflict.Position(
                value,
                quantity,
                first.modality(),
                List.copyOf(publishers),
                families.size(),
                asOf,
                evidence.stream().distinct().toList());
    }

    /** Who speaks; a post speaks for itself and not for the place where it stands. */
    static String voice(Statement statement) {
        String publisher = statement.story().source().publisher();
        return statement.story().kind() == StoryKind.POST ? "a post on " + publisher : publisher;
    }
}
