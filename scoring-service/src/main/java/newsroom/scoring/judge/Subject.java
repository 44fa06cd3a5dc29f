package newsroom.scoring.judge;

import java.util.Set;
import java.util.regex.Pattern;
import newsroom.contracts.story.PageKey;
import newsroom.contracts.story.Story;
import newsroom.contracts.story.StoryKind;

/**
 * Whether a post says what it is about. Posts of a thread often go on from the one before ("Available today in beta.
 * Learn more"); alone they are no story. Headlines of articles are not asked: their page says the rest.
 */
final class Subject {

    private static final Pattern GOES_ON = Pattern.compile(
            "^\\W*((it|they|he|she|those|that|this (is|one|work)|these are|and|but|so|also|we['’]re also|we also"
                    + "|you can also|available|here (is|are)|here['’]s|learn (more|about)|read (more|the)|see (how|the)"
                    + "|watch|more (about|details)|try it|check (it )?out|sign up|join us|things to|the (full|skill|link|repo))\\b"
                    + "|(via|link|links|more|details|full \\w+|sources? via \\w+):)",
            Pattern.CASE_INSENSITIVE);

    private static final Set<String> HOSTS_OF_POSTS = Set.of("x.com", "twitter.com", "bsky.app", "threads.net");

    private Subject() {}

    static boolean isMissing(Story story) {
        return isPost(story) && GOES_ON.matcher(story.title()).find();
    }

    /** Lists of links pass posts on as if they were articles. */
    private static boolean isPost(Story story) {
        String page = PageKey.of(story.url()).value();
        return story.kind() == StoryKind.POST || HOSTS_OF_POSTS.stream().anyMatch(host -> page.startsWith(host + "/"));
    }
}
