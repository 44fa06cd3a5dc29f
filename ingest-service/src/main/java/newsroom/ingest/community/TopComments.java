package newsroom.ingest.community;

import java.util.ArrayList;
import java.util.List;
import newsroom.contracts.story.Comment;
import newsroom.contracts.story.Discussion;
import newsroom.ingest.intake.PlainText;
import org.jspecify.annotations.Nullable;

/** Gathers the comments that a community puts first, word for word and without markup, until there are enough. */
public final class TopComments {

    private final int wanted;
    private final List<Comment> gathered = new ArrayList<>();

    /** @param wanted 0 to {@value Discussion#TOP_LIMIT} */
    public TopComments(int wanted) {
        this.wanted = Math.min(wanted, Discussion.TOP_LIMIT);
    }

    public boolean isComplete() {
        return gathered.size() >= wanted;
    }

    /** Adds the next one in the community's order; one that says nothing is left out. */
    public void add(@Nullable String author, @Nullable String markup, @Nullable Long points, @Nullable String url) {
        String text = markup == null ? "" : PlainText.paragraphs(markup, Comment.TEXT_LIMIT);
        if (!text.isBlank() && !isComplete()) {
            gathered.add(new Comment(author == null ? null : PlainText.line(author, 100), text, points, url));
        }
    }

    public List<Comment> gathered() {
        return List.copyOf(gathered);
    }
}
