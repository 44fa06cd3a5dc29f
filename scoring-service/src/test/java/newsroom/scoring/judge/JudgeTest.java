package newsroom.scoring.judge;

import static newsroom.scoring.judge.Desk.FERRY_TEXT;
import static newsroom.scoring.judge.Desk.RECALL_TEXT;
import static newsroom.scoring.judge.Desk.ferry;
import static newsroom.scoring.judge.Desk.firmware;
import static newsroom.scoring.judge.Desk.recall;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.Objects;
import newsroom.contracts.NamedUuid;
import newsroom.contracts.cluster.ClusterId;
import newsroom.contracts.story.Development;
import newsroom.contracts.story.Verdict.Outcome;
import newsroom.scoring.fingerprint.HashEmbedder;
import newsroom.scoring.fingerprint.StoryFingerprinted;
import newsroom.scoring.judge.Desk.Draft;
import newsroom.scoring.likeness.SameEvent;
import org.junit.jupiter.api.Test;

class JudgeTest {

    private final DeskMemory memory = new DeskMemory();
    private final Judge judge = Desk.judge();
    private long sequence;

    @Test
    void the_first_report_begins_an_event_named_after_it() {
        Filed first = decide(recall());

        assertThat(first.verdict().outcome()).isEqualTo(Outcome.NEW_EVENT);
        assertThat(first.verdict().of()).isNull();
        assertThat(first.cluster())
                .isEqualTo(
                        new ClusterId(NamedUuid.of("cluster|" + recall().story().id())));
    }

    @Test
    void a_further_report_joins_the_event() {
        Filed first = decide(recall());

        Filed second = decide(firmware().after(Duration.ofHours(2)));

        assertThat(second.verdict().outcome()).isEqualTo(Outcome.SAME_EVENT);
        assertThat(second.verdict().of()).isEqualTo(first.story());
        assertThat(second.verdict().similarity()).isBetween(SameEvent.share(Desk.POLICY.join()), 1.0);
        assertThat(second.cluster()).isEqualTo(first.cluster());
    }

    @Test
    void a_report_of_something_else_begins_an_event_of_its_own() {
        Filed first = decide(recall());

        Filed second = decide(ferry());

        assertThat(second.verdict().outcome()).isEqualTo(Outcome.NEW_EVENT);
        assertThat(second.cluster()).isNotEqualTo(first.cluster());
    }

    @Test
    void an_event_takes_no_reports_when_it_is_over() {
        decide(recall());

        Filed late = decide(firmware().after(Desk.POLICY.live().plusHours(1)));

        assertThat(late.verdict().outcome()).isEqualTo(Outcome.NEW_EVENT);
    }

    @Test
    void what_goes_on_from_an_event_that_is_over_is_a_follow_up() {
        Filed first = decide(recall());

        Filed late = decide(firmware().after(Desk.POLICY.live().plusHours(1)));

        assertThat(Objects.requireNonNull(late.verdict().development()).kind()).isEqualTo(Development.Kind.FOLLOW_UP);
        assertThat(late.verdict().of()).isEqualTo(first.story());
        assertThat(late.cluster()).isNotEqualTo(first.cluster());
    }

    @Test
    void a_further_report_with_new_facts_is_an_update_and_says_which() {
        decide(recall());

        Filed update = decide(firmware()
                .saying("Tallis Robotics recalls Ladle kitchen arms: Quenby and Harrow refund $9 million", ""));

        Development news = Objects.requireNonNull(update.verdict().development());
        assertThat(update.verdict().outcome()).isEqualTo(Outcome.SAME_EVENT);
        assertThat(news.kind()).isEqualTo(Development.Kind.UPDATE);
        assertThat(news.whatIsNew()).contains("harrow", "9000000 money");
    }

    @Test
    void a_further_report_that_adds_nothing_is_a_repeat() {
        decide(recall());

        Filed repeat = decide(firmware().saying("Kitchen arms by Tallis Robotics: the Ladle is recalled", ""));

        assertThat(repeat.verdict().outcome()).isEqualTo(Outcome.SAME_EVENT);
        assertThat(Objects.requireNonNull(repeat.verdict().development()).kind())
                .isEqualTo(Development.Kind.REPEAT);
    }

    @Test
    void the_same_page_again_is_a_duplicate_whoever_brings_it() {
        Filed first = decide(recall());

        Filed again = decide(recall().by("Lantern Board").saying("Kitchen arms recalled by Tallis", ""));

        assertThat(again.verdict().outcome()).isEqualTo(Outcome.DUPLICATE);
        assertThat(again.verdict().of()).isEqualTo(first.story());
        assertThat(again.cluster()).isEqualTo(first.cluster());
    }

    @Test
    void the_text_of_a_page_that_was_only_linked_before_is_a_report() {
        Filed link = decide(recall().by("Lantern Board")
                .saying("Tallis Robotics recalls the Ladle", "")
                .posted());

        Filed text = decide(recall());

        assertThat(link.bare()).isTrue();
        assertThat(text.verdict().outcome()).isEqualTo(Outcome.SAME_EVENT);
        assertThat(text.verdict().of()).isEqualTo(link.story());
        assertThat(text.cluster()).isEqualTo(link.cluster());
    }

    @Test
    void the_same_words_on_another_page_are_a_duplicate() {
        Filed first = decide(recall());

        Filed again = decide(recall().by("Pellworth Courier").on("pellworthcourier.example/1"));

        assertThat(again.verdict().outcome()).isEqualTo(Outcome.DUPLICATE);
        assertThat(again.verdict().of()).isEqualTo(first.story());
    }

    @Test
    void a_short_common_title_proves_no_duplicate() {
        decide(recall().by("One").on("one.example/1").saying("Morning news", ""));

        Filed other = decide(recall().by("Two").on("two.example/1").saying("Morning news", ""));

        assertThat(other.verdict().outcome()).isNotEqualTo(Outcome.DUPLICATE);
    }

    @Test
    void an_edited_text_on_another_page_is_a_copy_and_says_of_whom() {
        Filed first = decide(recall());
        String edited = "By our own desk. " + RECALL_TEXT.replace("Nobody was hurt, the company said on Friday. ", "");

        Filed copy = decide(recall().by("Pellworth Courier")
                .on("pellworthcourier.example/1")
                .saying("Arms recalled", edited));

        assertThat(copy.verdict().outcome()).isEqualTo(Outcome.COPY);
        assertThat(copy.verdict().of()).isEqualTo(first.story());
        assertThat(copy.verdict().similarity()).isBetween(Desk.POLICY.copy(), 1.0);
        assertThat(copy.verdict().because()).contains("Merrow Gazette");
        assertThat(copy.cluster()).isEqualTo(first.cluster());
    }

    @Test
    void a_quotation_is_no_copy() {
        decide(recall());
        String quoting = FERRY_TEXT + " " + RECALL_TEXT.substring(0, 120);

        Filed story = decide(ferry().saying("The ferry sails again", quoting));

        assertThat(story.verdict().outcome()).isNotEqualTo(Outcome.COPY);
    }

    @Test
    void a_language_that_the_desk_does_not_print_is_declined() {
        Filed story = decide(recall().in("it"));

        assertThat(story.verdict().outcome()).isEqualTo(Outcome.DECLINED);
        assertThat(story.verdict().reason()).isEqualTo("OFF_LANGUAGE");
        assertThat(story.cluster()).isNull();
    }

    @Test
    void a_language_that_cannot_be_told_is_given_a_chance() {
        assertThat(decide(recall().in("und")).verdict().outcome()).isEqualTo(Outcome.NEW_EVENT);
    }

    @Test
    void what_the_desk_does_not_care_about_is_declined() {
        Relevance robots =
                new Relevance(List.of(new HashEmbedder().embed("robots kitchen arms firmware software fault")));
        Judge picky = new Judge(List.of("en"), robots, Desk.POLICY);

        Filed wanted = decide(picky, recall());
        Filed unwanted = decide(picky, ferry());

        assertThat(wanted.verdict().outcome()).isEqualTo(Outcome.NEW_EVENT);
        assertThat(unwanted.verdict().outcome()).isEqualTo(Outcome.DECLINED);
        assertThat(unwanted.verdict().reason()).isEqualTo("OFF_DESK");
        assertThat(unwanted.relevance()).isLessThan(wanted.relevance());
    }

    @Test
    void a_post_that_is_only_talk_is_declined() {
        Filed reply = decide(recall().by("@pan_handler")
                .on("x.example/1")
                .saying("@friend did you see this", "")
                .posted());

        assertThat(reply.verdict().outcome()).isEqualTo(Outcome.DECLINED);
        assertThat(reply.verdict().reason()).isEqualTo("CHATTER");
    }

    @Test
    void a_declined_story_leaves_no_page_behind() {
        decide(recall().in("it"));

        assertThat(decide(recall().by("Lantern Board")).verdict().outcome()).isEqualTo(Outcome.NEW_EVENT);
    }

    @Test
    void judging_leaves_the_memory_as_it_was() {
        decide(recall());
        StoryFingerprinted next = firmware().at(2);

        Filed once = judged(judge, next);
        Filed twice = judged(judge, next);

        assertThat(twice).isEqualTo(once);
        assertThat(memory.through()).isEqualTo(1);
    }

    @Test
    void every_verdict_says_why_in_a_sentence() {
        List<Filed> decided = List.of(
                decide(recall()),
                decide(firmware()),
                decide(recall().by("Other")),
                decide(ferry()),
                decide(ferry().in("it")));

        assertThat(decided)
                .allSatisfy(story -> assertThat(story.verdict().because()).matches("[A-Z0-9].*\\."));
    }

    private Filed decide(Draft draft) {
        return decide(judge, draft);
    }

    private Filed decide(Judge by, Draft draft) {
        Filed decided = judged(by, draft.at(++sequence));
        memory.filed(decided);
        return decided;
    }

    private Filed judged(Judge by, StoryFingerprinted event) {
        return by.judge(
                event.sequence(),
                Objects.requireNonNull(event.story()),
                Objects.requireNonNull(event.fingerprint()),
                memory);
    }
}
