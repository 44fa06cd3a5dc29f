package newsroom.summarize.brief;

import java.util.ArrayList;
import java.util.List;
import newsroom.contracts.cluster.Brief;
import newsroom.contracts.cluster.Claim;
import newsroom.contracts.story.Story;
import newsroom.contracts.story.StoryKind;
import newsroom.summarize.conflict.Statement;

/** What the reports of a cluster claim, the most authoritative first: read once, asked by all who write the brief. */
final class Dossier {

    private static final int MOST_REPORTS = 16;

    private final ClusterFile file;
    private final List<Statement> statements = new ArrayList<>();

    Dossier(ClusterFile file) {
        this.file = file;
        for (Story story : file.byAuthority().stream().limit(MOST_REPORTS).toList()) {
            statements.addAll(Statement.of(story));
        }
    }

    ClusterFile file() {
        return file;
    }

    List<Statement> statements() {
        return statements;
    }

    /** Claims with figures before claims in words; as many as a brief carries. */
    List<Claim> claims() {
        List<Claim> claims = new ArrayList<>();
        for (boolean figures : new boolean[] {true, false}) {
            statements.stream()
                    .filter(Statement::isClaimed)
                    .map(Statement::claim)
                    .filter(claim -> (claim.quantity() != null) == figures)
                    .forEach(claims::add);
        }
        return claims.stream().limit(Brief.CLAIM_LIMIT).toList();
    }

    /** Reports in an outlet's or a paper's own words, without posts. */
    List<Story> outlets() {
        return file.byAuthority().stream()
                .filter(story -> story.kind() != StoryKind.POST)
                .toList();
    }
}
