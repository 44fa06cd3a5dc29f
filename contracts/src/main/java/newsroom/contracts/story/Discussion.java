package newsroom.contracts.story;

import newsroom.contracts.Checks;

/** How a community took a story when it was fetched: its points (likes, votes) and its comments, both 0 or more. */
public record Discussion(long points, long comments) {
    public Discussion {
        Checks.atLeast("points", 0, points);
        Checks.atLeast("comments", 0, comments);
    }
}
